"""TCX and GPX."""

from math import degrees

EARTH = 6_371_008.8
TCX = "http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"
TCX_SPORTS = {"run": "Running", "ride": "Biking", "walk": "Other"}
GPX_SPORTS = {"run": "running", "ride": "cycling", "walk": "walking"}


def instant(moment):
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def tcx(session):
    lines = ['<?xml version="1.0" encoding="UTF-8"?>',
             f'<TrainingCenterDatabase xmlns="{TCX}"><Activities>',
             f'<Activity Sport="{TCX_SPORTS[session.sport]}"><Id>{instant(session.utc)}</Id>']
    parts = session.moments()
    for number, moments in enumerate(parts):
        begin = 0 if number == 0 else parts[0][-1][1]
        end = moments[-1][1]
        lines.append(f'<Lap StartTime="{instant(moments[0][0])}">'
                     f"<TotalTimeSeconds>{end - begin}.0</TotalTimeSeconds>")
        if session.meters is not None:
            meters = session.meters_at(end) - session.meters_at(begin)
            lines.append(f"<DistanceMeters>{meters:.4f}</DistanceMeters>")
        if session.hr:
            lines.append(f"<AverageHeartRateBpm><Value>{session.hr}</Value></AverageHeartRateBpm>")
        lines.append("<Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod><Track>")
        lines += [tcx_point(session, moment, at) for moment, at in moments]
        lines.append("</Track></Lap>")
    return "\n".join(lines + ["</Activity></Activities></TrainingCenterDatabase>", ""])


def tcx_point(session, moment, at):
    text = f"<Trackpoint><Time>{instant(moment)}</Time>"
    if session.meters is not None:
        text += f"<DistanceMeters>{session.meters_at(at):.4f}</DistanceMeters>"
    if session.hr:
        text += f"<HeartRateBpm><Value>{session.hr}</Value></HeartRateBpm>"
    return text + "</Trackpoint>"


def gpx(session):
    lines = ['<?xml version="1.0" encoding="UTF-8"?>',
             '<gpx version="1.1" creator="Invented" xmlns="http://www.topografix.com/GPX/1/1"',
             ' xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">',
             f"<trk><name>{session.title}</name><type>{GPX_SPORTS[session.sport]}</type>"]
    parts = session.moments() if session.pause else [sum(session.moments(), [])]
    for moments in parts:
        lines.append("<trkseg>")
        lines += [gpx_point(session, moment, at) for moment, at in moments]
        lines.append("</trkseg>")
    return "\n".join(lines + ["</trk></gpx>", ""])


def gpx_point(session, moment, at):
    north = 59.9 + degrees(session.meters_at(at) / EARTH)
    text = f'<trkpt lat="{north:.7f}" lon="10.7"><ele>12.0</ele><time>{instant(moment)}</time>'
    if session.hr:
        text += ("<extensions><gpxtpx:TrackPointExtension>"
                 f"<gpxtpx:hr>{session.hr}</gpxtpx:hr>"
                 "</gpxtpx:TrackPointExtension></extensions>")
    return text + "</trkpt>"


def all_tcx(log):
    return {f"{session.utc:%Y-%m-%d-%H%M}.tcx": tcx(session) for session in log.sessions}


def all_gpx(log):
    return {f"{session.utc:%Y-%m-%d-%H%M}.gpx": gpx(session) for session in log.sessions}
