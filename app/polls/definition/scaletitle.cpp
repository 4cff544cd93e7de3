#include "app/polls/definition/scaletitle.h"

#include "app/polls/definition/poll.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

QString beforeWords(int value)
{
    return QString::number(value) + u" – "_s;
}

} // namespace

QString scaleTitle(int value, const QString& words)
{
    return words.trimmed().isEmpty() ? QString::number(value) : (beforeWords(value) + words).left(maximumTitleLength);
}

QString scaleWords(int value, const QString& title)
{
    if (title == QString::number(value))
        return {};
    const auto before = beforeWords(value);
    return title.startsWith(before) ? title.sliced(before.size()) : title;
}

} // namespace everyport::polls
