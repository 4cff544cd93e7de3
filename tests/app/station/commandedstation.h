#pragma once

#include "tests/app/station/stationtest.h"

#include "app/polls/pollregistry.h"

namespace everyport {

/// A station whose commands are run without a socket in between.
class CommandedStation {
public:
    /// `readsConfig`: false as of `serve`.
    explicit CommandedStation(bool readsConfig = true)
    {
        StationSettings settings;
        settings.dataFolder = folder.filePath(QStringLiteral("data"));
        settings.configFolder = folder.filePath(QStringLiteral("config"));
        settings.readsConfig = readsConfig;
        station = std::make_unique<Station>(reactor, settings, plainTypes());
        isStarted = got(station->start()).ok();
    }

    /// What it printed; with "! " in front what was wrong.
    QString run(const QString& words, const QStringList& arguments = {}, const QByteArray& input = {},
        const QVariantMap& options = {})
    {
        Lines lines;
        auto done = got(runCommand(*station, {words, arguments, options, input}, lines));
        return done ? lines.text : QStringLiteral("! ") + done.error().text;
    }
    void tap(const QString& tag)
    {
        polls::Tap tap;
        tap.reader = QStringLiteral("door");
        tap.tag = tag;
        tap.at = reactor.clock().wallMsecs();
        station->polls().tapped(tap);
    }

    QTemporaryDir folder;
    EpollReactor reactor;
    std::unique_ptr<Station> station;
    bool isStarted = false;
};

} // namespace everyport
