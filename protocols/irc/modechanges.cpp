#include "protocols/irc/modechanges.h"

#include "protocols/irc/isupport.h"

namespace everyport::irc {

namespace {

/// One line of changes that grows while they fit.
struct Line {
    QByteArray modes = {};
    QByteArrayList parameters = {};
    qsizetype bytes = 0;
    char sign = 0;

    qsizetype cost(const ModeChange& change) const
    {
        return (signOf(change) == sign ? 1 : 2) + (change.parameter.isEmpty() ? 0 : 1 + change.parameter.size());
    }
    void add(const ModeChange& change)
    {
        bytes += cost(change);
        if (signOf(change) != sign)
            modes += sign = signOf(change);
        modes += change.mode;
        if (!change.parameter.isEmpty())
            parameters.append(change.parameter);
    }
    static char signOf(const ModeChange& change) { return change.set ? '+' : '-'; }
};

} // namespace

QList<ModeChange> parseModeChanges(QByteArrayView modes, const QByteArrayList& parameters,
    const std::function<bool(char mode, bool set)>& takesParameter, int most)
{
    QList<ModeChange> changes;
    bool set = true;
    qsizetype next = 0;
    for (const char c : modes) {
        if (c == '+' || c == '-') {
            set = c == '+';
            continue;
        }
        if (changes.size() >= most)
            break;
        ModeChange change{set, c};
        if (next < parameters.size() && takesParameter(c, set))
            change.parameter = parameters.at(next++);
        changes.append(change);
    }
    return changes;
}

QList<ModeChange> parseModeChanges(
    QByteArrayView modes, const QByteArrayList& parameters, const Isupport& isupport, int most)
{
    return parseModeChanges(
        modes, parameters,
        [&isupport](char mode, bool set) {
            switch (isupport.kindOf(mode)) {
            case Isupport::ModeKind::List:
            case Isupport::ModeKind::Always:
            case Isupport::ModeKind::Prefix: return true;
            case Isupport::ModeKind::WhenSet: return set;
            case Isupport::ModeKind::Never: break;
            }
            return false;
        },
        most);
}

QList<QByteArrayList> writeModeChanges(const QList<ModeChange>& changes, int mostALine, qsizetype mostBytes)
{
    QList<QByteArrayList> lines;
    Line line;
    const auto finish = [&] {
        if (!line.modes.isEmpty())
            lines.append(QByteArrayList{line.modes} + line.parameters);
        line = {};
    };
    for (const auto& change : changes) {
        // MODES counts the ones with a parameter.
        const bool isFull = mostALine > 0 && !change.parameter.isEmpty() && line.parameters.size() >= mostALine;
        const bool isLong = mostBytes > 0 && line.bytes + line.cost(change) > mostBytes;
        if (isFull || isLong)
            finish();
        line.add(change);
    }
    finish();
    return lines;
}

} // namespace everyport::irc
