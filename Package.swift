// swift-tools-version: 6.2

import Foundation
import PackageDescription

/// `RESTDAY_STRICT=1` turns warnings into errors, in our own targets alone.
let strict: [SwiftSetting] =
  ProcessInfo.processInfo.environment["RESTDAY_STRICT"] == "1"
  ? [.treatAllWarnings(as: .error)] : []

let package = Package(
  name: "restday",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "restday", targets: ["restday"]),
    .executable(name: "manual-page", targets: ["ManualPage"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "Clibcmark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
    ),
    .systemLibrary(
      name: "Clibarchive",
      pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]
    ),
    .systemLibrary(
      name: "Czlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),

    // Swaps two folders in one step of the file system; waits for a disk.
    .target(name: "CFolderExchange"),

    // The words of the field, as values. Imports nothing of ours.
    .target(name: "TrainingModel"),
    // One safe way to read settings and front matter; Yams stays inside.
    .target(
      name: "PlainYAML",
      dependencies: ["TrainingModel", .product(name: "Yams", package: "Yams")]
    ),

    .target(
      name: "LogReading",
      dependencies: [
        "TrainingModel", "PlainYAML", "Clibarchive", "Czlib",
        .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),
    .target(name: "RecoveryMetrics", dependencies: ["TrainingModel"]),
    .target(name: "Guidance", dependencies: ["TrainingModel", "PlainYAML"]),

    .target(
      name: "Reporting",
      dependencies: [
        "TrainingModel", "Guidance", "Clibcmark",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Mustache", package: "swift-mustache"),
      ]
    ),
    .target(
      name: "Publishing",
      dependencies: [
        "TrainingModel", "Guidance", "Reporting", "CFolderExchange",
        .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),

    // How much freed memory the C library keeps, which Swift cannot say.
    .target(name: "CHeap"),

    // Stands where the HTTP library would link libcurl, which nothing of ours needs.
    .target(name: "CNoCurl"),

    // Serves finished pages to this computer; knows files and problems, nothing of running.
    .target(
      name: "Previewing",
      dependencies: [
        "TrainingModel", "CNoCurl", .product(name: "FlyingFox", package: "FlyingFox"),
      ]
    ),

    .executableTarget(
      name: "restday",
      dependencies: [
        "TrainingModel", "PlainYAML", "LogReading", "RecoveryMetrics", "Guidance", "Reporting",
        "Publishing", "Previewing", "CHeap",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ]
    ),

    // Makes the manual page from the commands' own help; run by `make install`.
    .executableTarget(name: "ManualPage"),

    .testTarget(name: "TrainingModelTests", dependencies: ["TrainingModel"]),
    .testTarget(
      name: "LogReadingTests", dependencies: ["LogReading"], resources: [.copy("Fixtures")]),
    .testTarget(
      name: "RecoveryMetricsTests",
      dependencies: ["RecoveryMetrics"], resources: [.copy("Examples")]),
    .testTarget(
      name: "GuidanceTests",
      dependencies: ["Guidance", "RecoveryMetrics", "PlainYAML", "TrainingModel"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Reporting", "Guidance", "TrainingModel"], resources: [.copy("Golden")]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing"]),
    .testTarget(name: "PreviewingTests", dependencies: ["Previewing", "TrainingModel"]),
    .testTarget(
      name: "RestdayTests", dependencies: ["restday"], resources: [.copy("Golden")]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  guard !["CFolderExchange", "CNoCurl"].contains(target.name) else { continue }
  target.swiftSettings = (target.swiftSettings ?? []) + strict
}

// `make fuzz` sets this: the fuzz targets need libFuzzer, which only some toolchains bring.
if ProcessInfo.processInfo.environment["RESTDAY_FUZZ"] == "1" {
  package.targets += [
    .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzz/CLibFuzzer"),
    .executableTarget(
      name: "RestdayFuzz",
      dependencies: [
        "CLibFuzzer", "TrainingModel", "PlainYAML", "LogReading", "Guidance", "Reporting",
        "Publishing",
      ],
      path: "Tests/Fuzz/Targets"
    ),
  ]
}
