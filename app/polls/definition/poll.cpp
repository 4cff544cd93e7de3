#include "app/polls/definition/poll.h"

#include <QSet>

#include "app/polls/definition/leftout.h"
#include "app/polls/definition/names.h"
#include "app/polls/definition/slug.h"
#include "app/polls/definition/wrongfield.h"
#include "netcore/base/directionalformatting.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

QString field(qsizetype answer, const QString& name)
{
    return u"answers[%1].%2"_s.arg(answer).arg(name);
}

/// It stands in one line wherever it is shown, and is text for whoever reads it; noncharacters are none in XML.
bool isOneLine(const QString& text)
{
    return text.isValidUtf16()
        && std::none_of(text.begin(), text.end(), [](QChar c) { return leavesTheLine(c) || c.isNonCharacter(); });
}

std::optional<Error> checkText(const QString& name, const QString& what, const QString& text, qsizetype limit)
{
    if (text.size() > limit)
        return wrong(
            name, u"%1 has %2 characters; %3 fit."_s.arg(what, QString::number(text.size()), QString::number(limit)));
    if (!isOneLine(text))
        return wrong(name, u"%1 must be one line of plain text."_s.arg(what));
    return {};
}

std::optional<Error> checkAnswer(const Poll& poll, qsizetype i)
{
    const auto& answer = poll.answers.at(i);
    if (!isSlug(answer.id))
        return wrong(field(i, u"id"_s),
            u"The id “%1” of answer %2 must be 1 to %3 of a-z, 0-9 and hyphens."_s.arg(answer.id).arg(i + 1).arg(
                maximumIdLength));
    if (answer.title.trimmed().isEmpty())
        return wrong(field(i, u"title"_s), u"Answer %1 needs a title."_s.arg(i + 1));
    if (auto error = checkText(
            field(i, u"title"_s), u"The title of answer %1"_s.arg(i + 1), answer.title, maximumTitleLength))
        return error;
    return checkText(field(i, u"image"_s), u"The image of answer %1"_s.arg(i + 1), answer.image, maximumImageLength);
}

std::optional<Error> checkAnswers(const Poll& poll)
{
    if (isWritten(poll.kind)) // checkKind() says that there are none
        return checkText(u"writing.unit"_s, u"The unit"_s, poll.writing.unit, longestUnit);
    if (poll.answers.size() < minimumAnswers)
        return wrong(u"answers"_s, u"A poll needs at least %1 answers."_s.arg(minimumAnswers));
    if (poll.answers.size() > maximumAnswers)
        return wrong(u"answers"_s,
            u"A poll has %1 answers at most; these are %2."_s.arg(maximumAnswers).arg(poll.answers.size()));
    QSet<QString> ids;
    for (qsizetype i = 0; i < poll.answers.size(); ++i) {
        if (auto error = checkAnswer(poll, i))
            return error;
        if (ids.contains(poll.answers.at(i).id))
            return wrong(field(i, u"id"_s), u"Two answers have the id “%1”."_s.arg(poll.answers.at(i).id));
        ids.insert(poll.answers.at(i).id);
    }
    return {};
}

std::optional<Error> checkPolicy(const Poll& poll)
{
    const auto& policy = poll.policy;
    const auto most = isWritten(poll.kind) ? qsizetype(mostWordsEach) : poll.answers.size();
    if (policy.mode == Policy::Mode::Multi && (policy.maxChoices < 1 || policy.maxChoices > most))
        return wrong(u"policy.maxChoices"_s,
            u"A card may choose between 1 and %1 answers here, not %2."_s.arg(most).arg(policy.maxChoices));
    if (policy.cooldownMs < 0 || policy.cooldownMs > maximumCooldownMs)
        return wrong(u"policy.cooldownMs"_s, u"The pause between two votes must be between 0 and 24 hours."_s);
    // Whoever holds a phone can press as often as they like, which no pause of a card on a reader holds up.
    if (policy.linksVoters && policy.mode == Policy::Mode::Every)
        return wrong(u"policy.linksVoters"_s,
            u"Where every tap counts, a card and a phone that are linked are no voter less. Choose another rule, or do not link them."_s);
    if (policy.phones != Policy::Phones::None && policy.mode == Policy::Mode::Every)
        return wrong(u"policy.phones"_s,
            u"Where every tap counts phones cannot vote: one of them could do so without end. Choose another rule, or cards alone."_s);
    if (poll.opensAt && poll.closesAt && *poll.closesAt <= *poll.opensAt)
        return wrong(u"closesAt"_s, u"The poll would close before it opens. Choose a later closing time."_s);
    return {};
}

std::optional<Error> checkLeftOut(const Poll& poll)
{
    if (poll.leftOut.size() > maximumLeftOut)
        return wrong(u"leftOut"_s, u"A poll leaves out %1 stations at most."_s.arg(maximumLeftOut));
    for (const auto& [station, name] : poll.leftOut.asKeyValueRange()) {
        if (!canBeLeftOut(station, name))
            return wrong(u"leftOut"_s,
                u"A station that is left out is named by 1 to %1 characters of plain text."_s.arg(
                    maximumStationLength));
    }
    return {};
}

constexpr std::array modes{"once", "change", "multi", "every"};
constexpr std::array compares{"whole", "last-4", "last-3", "first-3"};
constexpr std::array phones{"none", "any-device", "ticket", "account"};
constexpr std::array states{"draft", "open", "closed"};

} // namespace

QString Poll::assignedReader(const QString& heard) const
{
    if (readers.contains(heard))
        return heard;
    const auto whole = heard.section(u'/', 0, 0);
    return readers.contains(whole) ? whole : QString();
}

const Answer* Poll::answer(const QString& answerId) const
{
    for (const auto& answer : answers) {
        if (answer.id == answerId)
            return &answer;
    }
    return nullptr;
}

QString Poll::answerTitle(const QString& answerId) const
{
    const auto* found = answer(answerId);
    return found ? found->title : answerId;
}

QStringList Poll::leftOutNames() const
{
    QStringList names;
    for (const auto& [station, name] : leftOut.asKeyValueRange())
        names.append(name.isEmpty() ? station : name);
    return names;
}

Result<Done> checkReaders(const Poll& poll)
{
    if (poll.readers.size() > maximumReaders)
        return wrong(u"readers"_s, u"A poll has %1 readers at most."_s.arg(maximumReaders));
    for (const auto& [reader, answer] : poll.readers.asKeyValueRange()) {
        if (reader.isEmpty() || reader.size() > maximumTitleLength || !isPlainLine(reader))
            return wrong(
                u"readers"_s, u"A reader's id must be 1 to %1 characters of plain text."_s.arg(maximumTitleLength));
        if (!poll.answer(answer))
            return wrong(
                u"readers"_s, u"The reader %1 stands for “%2”, which is no answer of this poll."_s.arg(reader, answer));
    }
    return Done{};
}

Result<Done> checkPoll(const Poll& poll)
{
    if (!isSlug(poll.id))
        return wrong(u"id"_s,
            u"The id “%1” must be 1 to %2 of a-z, 0-9 and hyphens."_s.arg(poll.id, QString::number(maximumIdLength)));
    if (poll.question.trimmed().isEmpty())
        return wrong(u"question"_s, u"The poll needs a question."_s);
    if (auto error = checkText(u"question"_s, u"The question"_s, poll.question, maximumQuestionLength))
        return *error;
    if (auto error = checkText(u"event"_s, u"The event's name"_s, poll.event, maximumTitleLength))
        return *error;
    for (const auto check : {checkAnswers, checkPolicy, checkLeftOut}) {
        if (auto error = check(poll))
            return *error;
    }
    if (const auto checked = checkKind(poll); !checked)
        return checked;
    return checkReaders(poll);
}

qint64 Poll::liveMsecs(qint64 now) const
{
    return openedAt ? std::max<qint64>(0, closedAt.value_or(now) - *openedAt - pausedMsecs) : 0;
}

QString slugFrom(const QString& text)
{
    const auto slug = slugOrNothing(text);
    return slug.isEmpty() ? u"poll"_s : slug;
}

bool isSlug(const QString& text)
{
    return !text.isEmpty() && text.size() <= maximumIdLength && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

QString modeName(Policy::Mode mode)
{
    return nameAt(modes, mode);
}

std::optional<Policy::Mode> modeFromName(const QString& name)
{
    return fromName<Policy::Mode>(modes, name);
}

QString compareName(Policy::Compare compare)
{
    return nameAt(compares, compare);
}

std::optional<Policy::Compare> compareFromName(const QString& name)
{
    return fromName<Policy::Compare>(compares, name);
}

QString phonesName(Policy::Phones who)
{
    return nameAt(phones, who);
}

std::optional<Policy::Phones> phonesFromName(const QString& name)
{
    return fromName<Policy::Phones>(phones, name);
}

QString stateName(Poll::State state)
{
    return nameAt(states, state);
}

} // namespace everyport::polls
