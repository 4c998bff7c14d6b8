import TrainingModel

/// What a column of somebody's own table holds, and in which unit.
struct HandMadeColumn {
  enum Field: Hashable {
    case date, start, time, duration, distance, pace, ascent, averageHeartRate, maximumHeartRate
    case rpe, type, title, note
    case sleep, sleepQuality, nap, restingHeartRate, hrv, sdnn, weight
    case soreness, energy, stress, mood, motivation, appetite, fatigue
    case bedtime, wakeTime
  }

  let field: Field
  let position: Int
  /// Small letters, as written behind an underscore or in brackets; nil where none is.
  let unit: String?

  /// Reads a header name: `distance_km`, `Sleep (hours)`, ` Weight `, `Ruhepuls`.
  init?(_ name: String, at position: Int) {
    let folded = name.folded
    if let field = Self.synonyms[folded] {
      (self.field, self.position, unit) = (field, position, Self.wholeNameUnits[folded])
      return
    }
    let words = folded.split { "_()[] .".contains($0) }.map(String.init)
    let last = words.last ?? ""
    let isWhole = Self.synonyms[words.joined(separator: " ")] != nil
    let hasUnit = !isWhole && words.count > 1 && Self.units.contains(last)
    let base = (hasUnit ? words.dropLast() : words[...]).joined(separator: " ")
    guard let field = Self.synonyms[base] else { return nil }
    self.field = field
    self.position = position
    unit = hasUnit ? last : Self.wholeNameUnits[base]
  }

  private static let units: Set<String> = [
    "km", "mi", "mile", "miles", "m", "meter", "meters", "metres", "ft", "feet", "min", "mins",
    "minutes", "minuten", "h", "hr", "hrs", "hours", "std", "stunden", "s", "sec", "secs",
    "seconds", "kg", "lb", "lbs", "pounds", "bpm", "ms", "rmssd",
  ]
  private static let wholeNameUnits = [
    "km": "km", "kilometer": "km", "kilometers": "km", "miles": "mi", "minutes": "min",
    "minuten": "min", "hours slept": "h", "rmssd": "ms", "hrv rmssd": "rmssd",
  ]

  private static let synonyms: [String: Field] = {
    let lines: [(Field, String)] = [
      (.date, "date,datum,dato,data,fecha,day,tag,jour,datetime,date time,date/time"),
      (.start, "start,start time,startzeit,uhrzeit,time of day,hora"),
      (.time, "time,zeit,temps,tiempo,tijd,tempo"),
      (.duration, "duration,dauer,duree,duracion,durata,duur,elapsed,elapsed time,moving"),
      (.duration, "moving time,minutes,minuten"),
      (.distance, "distance,distanz,strecke,dist,distancia,distanza,afstand,dystans,km"),
      (.distance, "kilometer,kilometers,miles"),
      (.pace, "pace,avg pace,average pace,tempo/km"),
      (.ascent, "ascent,elevation,elevation gain,climb,hohenmeter,anstieg,hm"),
      (.averageHeartRate, "hr,avg hr,average hr,hr avg,heart rate,avg heart rate"),
      (.averageHeartRate, "average heart rate,puls,o puls,herzfrequenz,o hf"),
      (.maximumHeartRate, "max hr,hr max,maximum hr,max heart rate,maximum heart rate,max puls"),
      (.maximumHeartRate, "maxpuls"),
      (.rpe, "rpe,effort,borg,anstrengung,exertion,perceived exertion,srpe,session rpe"),
      (.type, "type,kind,activity,activity type,sport,sport type,workout,workout type,discipline"),
      (.type, "art,typ,sportart,aktivitat,aktivitatsart,disziplin,deporte,actividad,activite"),
      (.title, "title,name,titel"),
      (.note, "note,notes,comment,comments,notiz,notizen,bemerkung,kommentar"),
      (.sleep, "sleep,schlaf,sommeil,sueno,sonno,slaap,sleep duration,sleep time,hours slept"),
      (.sleep, "schlafdauer"),
      (.sleepQuality, "sleep quality,schlafqualitat"),
      (.nap, "nap,naps"),
      (.restingHeartRate, "resting hr,rhr,resting heart rate,resting,ruhepuls,morning hr"),
      (.restingHeartRate, "morning pulse,resting pulse"),
      (.hrv, "hrv,rmssd,hrv rmssd"),
      (.sdnn, "sdnn,hrv sdnn"),
      (.weight, "weight,gewicht,body weight,body mass,poids,peso"),
      (.soreness, "soreness,muskelkater,muscle soreness,doms"),
      (.energy, "energy,energie"), (.stress, "stress"), (.mood, "mood,stimmung,laune"),
      (.motivation, "motivation"), (.appetite, "appetite,appetit"),
      (.fatigue, "fatigue,mudigkeit,tiredness"),
      (.bedtime, "bedtime,bed time"), (.wakeTime, "wake time,wakeup,wake up"),
    ]
    var synonyms: [String: Field] = [:]
    for (field, words) in lines {
      for word in words.split(separator: ",") { synonyms[String(word)] = field }
    }
    return synonyms
  }()
}
