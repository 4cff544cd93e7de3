#include "ui/console/keys/vicommand.h"

#include "ui/console/keys/vimotion.h"

namespace everyport::ui {

namespace {

constexpr int mostTimes = 9999;

/// The digits there; a 0 alone is a motion.
int countAt(const QString& typed, qsizetype* at)
{
    int count = 0;
    while (*at < typed.size() && typed[*at].isDigit() && (count > 0 || typed[*at] != QLatin1Char('0')))
        count = qMin(mostTimes, count * 10 + typed[(*at)++].digitValue());
    return count;
}

bool hasArgument(QChar key)
{
    return QStringLiteral("fFtTr").contains(key);
}

} // namespace

std::optional<ViCommand> viCommand(const QString& typed, bool* isOpen)
{
    *isOpen = true;
    ViCommand command;
    qsizetype at = 0;
    command.count = countAt(typed, &at);
    if (at == typed.size())
        return std::nullopt;
    if (QStringLiteral("dcy").contains(typed[at])) {
        command.doing = typed[at++];
        const int within = countAt(typed, &at);
        if (within > 0)
            command.count = qMin(mostTimes, qMax(1, command.count) * within);
        if (at == typed.size())
            return std::nullopt;
    }
    command.key = typed[at++];
    const bool isGone = command.key == QLatin1Char('g') && at < typed.size() && typed[at] != QLatin1Char('g');
    const bool isNone = !command.doing.isNull() && command.key != command.doing && !isViMotion(command.key)
        && !QStringLiteral(";,").contains(command.key);
    if (isGone || isNone) {
        *isOpen = false;
        return std::nullopt;
    }
    if ((hasArgument(command.key) || command.key == QLatin1Char('g')) && at == typed.size())
        return std::nullopt;
    if (hasArgument(command.key))
        command.argument = typed[at];
    *isOpen = false;
    return command;
}

} // namespace everyport::ui
