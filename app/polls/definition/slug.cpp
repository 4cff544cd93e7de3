#include "app/polls/definition/slug.h"

#include "app/polls/definition/poll.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

QString slugOrNothing(const QString& text)
{
    QString slug;
    // Decomposed, so that é leaves its e behind.
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug.append(c);
        else if (c.isSpace() || c.isPunct() || c.isSymbol())
            slug.append(u'-');
    }
    const auto words = slug.split(u'-', Qt::SkipEmptyParts);
    slug.clear();
    for (const auto& word : words) {
        if (slug.size() + word.size() >= maximumIdLength - 4) // leaves room for a number behind it
            break;
        slug += (slug.isEmpty() ? u""_s : u"-"_s) + word;
    }
    return slug;
}

QString answerIdFrom(const QString& title, QStringList& taken)
{
    const auto base = slugOrNothing(title);
    auto id = base.isEmpty() ? u"answer-1"_s : base;
    for (int number = 2; taken.contains(id); ++number)
        id = u"%1-%2"_s.arg(base.isEmpty() ? u"answer"_s : base).arg(number);
    taken.append(id);
    return id;
}

} // namespace everyport::polls
