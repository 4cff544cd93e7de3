#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace everyport {

/// Words that nobody has chosen with our good in mind: for titles, nicks, topics, names of nodes, files, devices, rules
/// and of those who fail to log in. They stand in tests/data/strangers.json, which tests/support/strangers.py reads,
/// too.
struct StrangersWords {
    QByteArray name;
    QString text; ///< Up to a million characters; NUL and halves of UTF-16 pairs among them.
};

/// All of them. `file` is what the HTML among them wants to be read: give a named pipe and see whether anybody opens
/// it.
QList<StrangersWords> strangersWords(const QString& file = QStringLiteral("/dev/zero"));

/// A sign of what must stand nowhere where people read: it drives terminals, turns what follows it, or is half a
/// character.
bool drivesScreens(const QString& text);

} // namespace everyport
