#include "app/station/commandline/command.h"

namespace everyport {

namespace {

constexpr int mostRepeated = 32;

} // namespace

int Command::fewest() const
{
    int count = 0;
    for (const auto& word : arguments.split(u' ', Qt::SkipEmptyParts))
        count += !word.startsWith(u'[');
    return count;
}

QStringList Command::missing(qsizetype given) const
{
    return arguments.split(u' ', Qt::SkipEmptyParts).first(fewest()).mid(given);
}

int Command::most() const
{
    if (arguments.endsWith(u"…]"))
        return mostRepeated;
    return int(arguments.split(u' ', Qt::SkipEmptyParts).size());
}

} // namespace everyport
