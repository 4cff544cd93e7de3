#include "app/services/http/votes/page/votewriting.h"

#include <algorithm>

#include <QLocale>

#include "app/services/http/votes/page/votehtml.h"
#include "app/services/http/votes/page/votewords.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using polls::Kind;
using polls::Poll;

int longest(const Poll& poll)
{
    return poll.kind == Kind::Words ? polls::longestWord : polls::longestOpen;
}

/// The keys that a phone shows. Those for numbers alone have no minus on some, so they are for what has none.
QString keysFor(const polls::Writing& writing)
{
    const bool hasMinus = writing.lowest.value_or(-1) < 0;
    return htmlAttribute("inputmode",
               hasMinus                    ? u"text"_s
                   : writing.decimals == 0 ? u"numeric"_s
                                           : u"decimal"_s)
        + u" maxlength=\"40\" autocomplete=\"off\""_s;
}

/// What the script tells by whether a number can be given, before it is sent.
QString numberHtml(const polls::Writing& writing)
{
    auto html = htmlAttribute("data-decimals", QString::number(writing.decimals));
    if (writing.lowest)
        html += htmlAttribute("data-low", QString::number(*writing.lowest));
    if (writing.highest)
        html += htmlAttribute("data-high", QString::number(*writing.highest));
    return writing.unit.isEmpty() ? html : html + htmlAttribute("data-unit", writing.unit);
}

/// "0 to 500 bikes", or the unit alone; empty where there is neither.
QString rangeText(const polls::Writing& writing, const polls::WordTable& words)
{
    const QLocale locale(words.language());
    const auto number = [&](const std::optional<qint64>& end) { return locale.toString(end.value_or(0)); };
    const auto range = writing.lowest && writing.highest
        ? words("range"_L1, {{"low"_L1, number(writing.lowest)}, {"high"_L1, number(writing.highest)}})
        : writing.lowest  ? words("least"_L1, {{"low"_L1, number(writing.lowest)}})
        : writing.highest ? words("most"_L1, {{"high"_L1, number(writing.highest)}})
                          : QString();
    return range.isEmpty() || writing.unit.isEmpty() ? range + writing.unit : range + u' ' + writing.unit;
}

QString hintText(const Poll& poll, const polls::WordTable& words)
{
    if (poll.kind == Kind::Number) {
        const auto range = rangeText(poll.writing, words);
        const auto whole = poll.writing.decimals == 0 ? words("wholeNumbers"_L1) : QString();
        return range.isEmpty() || whole.isEmpty() ? range + whole : range + u", "_s + whole;
    }
    return poll.writing.approve ? words("approved"_L1) : QString();
}

/// Twice what may be sent fits in: what is too long is said to be, and not cut. The script counts, also how many are
/// sent.
QString lengthHtml(const Poll& poll)
{
    return htmlAttribute("maxlength", QString::number(2 * longest(poll)))
        + htmlAttribute("data-most", QString::number(longest(poll)))
        + (poll.policy.mode == polls::Policy::Mode::Multi
                ? htmlAttribute("data-each", QString::number(poll.policy.maxChoices))
                : QString());
}

QString lettersHtml(const Poll& poll, const polls::WordTable& words)
{
    if (poll.kind == Kind::Number)
        return {};
    QString html = u"\n<p id=\"letters\" aria-hidden=\"true\""_s
        + htmlAttribute("data-words",
            words("letters"_L1, {{"count"_L1, u"{count}"_s}, {"most"_L1, QString::number(longest(poll))}}));
    for (const auto form : {"one"_L1, "other"_L1})
        html += htmlAttribute(u"data-long-"_s + form, words.form("tooLong"_L1, form));
    return html + u"></p>"_s;
}

QString inputHtml(const VoteView& view, const QString& described)
{
    const auto& poll = view.poll;
    const auto common = u" id=\"written\" name=\"answer\" required"_s + described;
    if (poll.kind == Kind::Open)
        return u"<textarea rows=\"5\""_s + common + lengthHtml(poll)
            + u">\n"_s // the first line's end is none of the text
            + view.typed.toHtmlEscaped() + u"</textarea>"_s;
    return u"<input"_s + common + htmlAttribute("value", view.typed)
        + (poll.kind == Kind::Number ? keysFor(poll.writing) + numberHtml(poll.writing)
                                     : lengthHtml(poll) + u" autocomplete=\"off\" autocapitalize=\"none\""_s)
        + u'>';
}

/// Of Words, above the field: what is given, and that there may be more.
QString givenHtml(const VoteView& view, const polls::WordTable& words)
{
    if (view.poll.kind != Kind::Words || view.chosen.isEmpty())
        return {};
    QString html = u"<ol role=\"list\" class=\"given\">\n"_s;
    for (const auto& text : writtenTexts(view, words))
        html += u"<li><bdi>"_s + text.toHtmlEscaped() + u"</bdi></li>\n"_s;
    return html + u"</ol>\n"_s;
}

QLatin1StringView labelOf(Kind kind)
{
    return kind == Kind::Number ? "yourNumber"_L1 : kind == Kind::Words ? "yourWord"_L1 : "yourAnswer"_L1;
}

} // namespace

QString writingHtml(const VoteView& view, const polls::WordTable& words)
{
    if (!view.mayStillVote())
        return givenHtml(view, words);
    const auto hint = hintText(view.poll, words);
    const bool isBad = view.fault == "badWords"_L1 || view.fault == "badNumber"_L1; // which the bar says
    QStringList described;
    if (!hint.isEmpty())
        described << u"hint"_s;
    if (isBad)
        described << u"said"_s;
    return givenHtml(view, words) + u"<div class=\"write"_s
        + (view.poll.kind == Kind::Number ? u" number"_s : QString()) + u"\">\n<label for=\"written\">"_s
        + words(labelOf(view.poll.kind)).toHtmlEscaped() + u"</label>\n"_s
        + inputHtml(view,
            (described.isEmpty() ? QString() : htmlAttribute("aria-describedby", described.join(u' ')))
                + (isBad ? u" aria-invalid=\"true\""_s : QString()))
        + (hint.isEmpty() ? QString() : u"\n<p id=\"hint\"><bdi>"_s + hint.toHtmlEscaped() + u"</bdi></p>"_s)
        + lettersHtml(view.poll, words) + u"\n</div>\n<button class=\"send\">"_s + words("send"_L1).toHtmlEscaped()
        + u"</button>\n"_s;
}

QString badWritingSentence(const Poll& poll, const polls::WordTable& words)
{
    if (poll.kind != Kind::Number)
        return voteSentence(poll.kind, words, "badWords"_L1);
    const auto number = poll.writing.decimals == 0 ? words("aWholeNumber"_L1)
                                                   : words.counted("aDecimalNumber"_L1, poll.writing.decimals);
    const auto range = rangeText(poll.writing, words);
    return range.isEmpty() ? words("badNumber"_L1, {{"number"_L1, number}})
                           : words("badNumberIn"_L1, {{"number"_L1, number}, {"range"_L1, range}});
}

QStringList writtenTexts(const VoteView& view, const polls::WordTable& words)
{
    const auto& unit = view.poll.writing.unit;
    QStringList texts;
    for (const auto& key : view.chosen) {
        const auto text = view.poll.kind == Kind::Number ? shownNumbers(key, words)
                                                         : view.tally.written.value(key, {.text = key}).text;
        texts << (unit.isEmpty() ? text : text + QChar(QChar::Nbsp) + unit);
    }
    return texts;
}

bool waitsForHost(const VoteView& view)
{
    return view.poll.writing.approve && std::any_of(view.chosen.begin(), view.chosen.end(), [&](const QString& key) {
        return !view.poll.fates.contains(polls::mergedKey(view.poll.fates, key));
    });
}

} // namespace everyport
