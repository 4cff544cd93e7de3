#pragma once

#include <functional>

#include <QByteArrayList>
#include <QList>

namespace everyport::irc {

class Isupport;

/// One letter of a MODE command, with its parameter where it takes one.
struct ModeChange {
    bool set = true;
    char mode = 0;
    QByteArray parameter = {};
    bool operator==(const ModeChange&) const = default;
};

/// "+ov-b", "alice", "bob", "*!*@spam" taken apart. `takesParameter(mode, set)` says which take one; one that is
/// missing leaves `parameter` null (a list mode is asked for by that). At most `most`; the rest is left out.
QList<ModeChange> parseModeChanges(QByteArrayView modes, const QByteArrayList& parameters,
    const std::function<bool(char mode, bool set)>& takesParameter, int most = 100);
QList<ModeChange> parseModeChanges(
    QByteArrayView modes, const QByteArrayList& parameters, const Isupport& isupport, int most = 100);

/// Back to parameters of MODE lines, several of them where `mostALine` (0: no bound) or `mostBytes` asks for it.
QList<QByteArrayList> writeModeChanges(const QList<ModeChange>& changes, int mostALine, qsizetype mostBytes);

} // namespace everyport::irc
