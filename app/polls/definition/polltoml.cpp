#include "app/polls/definition/polltoml.h"

#include <QDateTime>
#include <QRegularExpression>

#include "app/config/tomltable.h"
#include "app/config/tomltext.h"
#include "app/polls/definition/kindanswers.h"
#include "app/polls/definition/leftout.h"
#include "app/polls/definition/slug.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usualPlaces = 3; // of a ranking

std::optional<bool> choice(TomlTable& table, const char* key, const QString& yes, const QString& no)
{
    const auto word = table.text(key);
    if (!word)
        return {};
    if (*word != yes && *word != no)
        table.refuse(key, u"must be \"%1\" or \"%2\""_s.arg(yes, no));
    return *word == yes;
}

/// A word for one of several values; `names`: those there are, for whoever wrote another.
template <typename Enum>
void readWord(TomlTable& table, const char* key, std::optional<Enum> (*fromName)(const QString&), const QString& names,
    Enum& value)
{
    const auto word = table.text(key);
    if (!word)
        return;
    const auto read = fromName(*word);
    if (!read)
        table.refuse(key, u"must be "_s + names);
    value = read.value_or(value);
}

void readPolicy(TomlTable& table, Policy& policy)
{
    readWord(table, "mode", modeFromName, u"\"once\", \"change\", \"multi\" or \"every\""_s, policy.mode);
    readWord(table, "compare", compareFromName, u"\"whole\", \"last-4\", \"last-3\" or \"first-3\""_s, policy.compare);
    readWord(table, "phones", phonesFromName, u"\"none\", \"any-device\", \"ticket\" or \"account\""_s, policy.phones);
    policy.maxChoices = table.number("max_choices", 1, maximumAnswers).value_or(policy.maxChoices);
    policy.cooldownMs = table.number("cooldown_ms", 0, maximumCooldownMs).value_or(policy.cooldownMs);
    policy.acceptRandomIds = choice(table, "random_ids", u"accept"_s, u"refuse"_s).value_or(policy.acceptRandomIds);
    policy.acceptUnknown = choice(table, "unknown_cards", u"accept"_s, u"refuse"_s).value_or(policy.acceptUnknown);
    policy.linksVoters = table.truth("link_voters").value_or(policy.linksVoters);
}

void readKind(TomlTable& table, Poll& poll)
{
    readWord(table, "kind", kindFromName,
        u"\"choice\", \"scale\", \"motion\", \"ranking\", \"number\", \"words\", \"open\" or \"quiz\""_s, poll.kind);
    readWord(table, "count", rankingCountFromName, u"\"borda\" or \"runoff\""_s, poll.rankingCount);
    poll.quizSeconds = table.number("seconds", shortestQuiz, longestQuiz).value_or(poll.quizSeconds);
    readWord(table, "majority", majorityFromName, u"\"simple\", \"two-thirds\" or \"absolute\""_s, poll.majority);
}

/// Earlier versions took and exported titles with separators of lines; such a file is read, and they are spaces.
QString readTitle(TomlTable& table, const char* key, const QString& otherwise = {})
{
    auto text = table.text(key).value_or(otherwise);
    return text.replace(QChar(QChar::LineSeparator), u' ').replace(QChar(QChar::ParagraphSeparator), u' ');
}

/// Those that a file gives are taken, wherever they stand: an answer above must not get the id of one below.
QStringList givenIds(std::vector<TomlTable>& answers)
{
    QStringList ids;
    for (auto& answer : answers) {
        if (const auto id = answer.text("id"))
            ids.append(*id);
    }
    return ids;
}

void readAnswers(std::vector<TomlTable>& answers, Poll& poll)
{
    auto taken = givenIds(answers);
    for (auto& answer : answers) {
        Answer read;
        read.title = readTitle(answer, "title");
        const auto id = answer.text("id");
        read.id = id ? *id : answerIdFrom(read.title, taken);
        read.image = answer.text("image").value_or(QString());
        read.isRight = answer.truth("right").value_or(false);
        for (const auto& reader : answer.texts("readers")) {
            if (poll.readers.contains(reader))
                answer.refuse("readers", u"has \"%1\", which stands for another answer already"_s.arg(reader));
            poll.readers.insert(reader, read.id);
        }
        answer.refuseOthers();
        poll.answers.append(read);
    }
}

/// `header`: what stands above each of them in this file.
std::vector<TomlTable> answerTables(TomlTable& table, const QString& header)
{
    const auto example = u"%1 and, on the next line, title = \"Park\""_s.arg(header);
    if (table.has("answers"))
        table.refuse("answers", u"means nothing here; each answer is a table of its own: "_s + example);
    for (const char* key : {"right", "readers", "title"}) {
        if (table.has(key))
            table.refuse(key, u"belongs to an answer: write it below the %1 that it is of"_s.arg(header));
    }
    return table.tables("answer", u"must be a table for each answer: "_s + example);
}

QList<Answer> readScale(TomlTable& table)
{
    const auto from = table.number("from", lowestOfScale, highestOfScale);
    const auto to = table.number("to", lowestOfScale, highestOfScale);
    const auto low = readTitle(table, "low"), high = readTitle(table, "high");
    const int first = from.value_or(1), last = to.value_or(5);
    const auto* key = table.has("to") ? "to" : "from"; // the other one is as it is where nobody writes it
    if (first >= last)
        table.refuse(key, u"makes no scale: it goes from %1 to %2, and has to go upwards"_s.arg(first).arg(last));
    else if (last - first >= maximumAnswers)
        table.refuse(key,
            u"makes a scale of %1 steps, from %2 to %3; it may have %4"_s.arg(last - first + 1)
                .arg(first)
                .arg(last)
                .arg(maximumAnswers));
    else
        return scaleAnswers(first, last, low, high);
    return {};
}

/// A ranking needs its rule, which nobody has to write; unless it is said, its first three places count.
void readRanking(TomlTable& table, Poll& poll)
{
    if (poll.kind != Kind::Ranking)
        return;
    if (!table.has("mode"))
        poll.policy.mode = Policy::Mode::Multi;
    if (!table.has("max_choices"))
        poll.policy.maxChoices = int(qBound(qsizetype(fewestPlaces), poll.answers.size(), usualPlaces));
}

/// Nobody can write by a card, so such a poll is for phones unless something else is said.
void readWriting(TomlTable& table, Poll& poll)
{
    auto& writing = poll.writing;
    const auto whole = [&table](const char* key) -> std::optional<qint64> {
        return table.number(key, int(-largestNumber), int(largestNumber));
    };
    writing.lowest = whole("lowest");
    writing.highest = whole("highest");
    writing.decimals = table.number("decimals", 0, mostDecimals).value_or(0);
    writing.unit = readTitle(table, "unit");
    writing.approve = table.truth("approve").value_or(poll.kind == Kind::Open);
    if (isWritten(poll.kind) && !table.has("phones"))
        poll.policy.phones = Policy::Phones::AnyDevice;
}

/// Keys that make answers, or that only one kind has, beside what they do not go with.
void refuseStrangers(TomlTable& table, const Poll& poll)
{
    struct Rule {
        const char* key;
        Kind kind;
        bool makesAnswers;
    };
    if (table.has("count") && poll.kind != Kind::Ranking)
        table.refuse("count", u"goes with kind = \"ranking\" alone"_s);
    if (table.has("seconds") && poll.kind != Kind::Quiz)
        table.refuse("seconds", u"goes with kind = \"quiz\" alone"_s);
    for (const char* key : {"lowest", "highest", "decimals", "unit"}) {
        if (table.has(key) && poll.kind != Kind::Number)
            table.refuse(key, u"goes with kind = \"number\" alone"_s);
    }
    if (table.has("approve") && poll.kind != Kind::Words && poll.kind != Kind::Open)
        table.refuse("approve", u"goes with kind = \"words\" or \"open\" alone"_s);
    for (const auto& [key, kind, makesAnswers] : {Rule{"from", Kind::Scale, true}, Rule{"to", Kind::Scale, true},
             Rule{"low", Kind::Scale, true}, Rule{"high", Kind::Scale, true}, Rule{"abstain", Kind::Motion, true},
             Rule{"majority", Kind::Motion, false}}) {
        if (!table.has(key))
            continue;
        if (poll.kind != kind)
            table.refuse(key, u"goes with kind = \"%1\" alone"_s.arg(kindName(kind)));
        else if (makesAnswers && !poll.answers.isEmpty())
            table.refuse(key, u"makes the answers; leave it out, or the answers' own tables"_s);
    }
}

/// Whoever asks for a scale or a motion need not write its answers.
void makeAnswers(TomlTable& table, Poll& poll)
{
    refuseStrangers(table, poll);
    const auto ofScale = readScale(table);
    const bool mayAbstain = table.truth("abstain").value_or(true);
    if (!poll.answers.isEmpty())
        return;
    if (poll.kind == Kind::Scale)
        poll.answers = ofScale;
    if (poll.kind == Kind::Motion)
        poll.answers = motionAnswers(mayAbstain);
}

void readSecrets(TomlTable& table, PollDescription& description)
{
    description.known = table.texts("known");
    const auto salt = table.text("salt");
    if (!salt)
        return;
    description.salt = QByteArray::fromHex(salt->toLatin1());
    if (description.salt.size() != 32 || QString::fromLatin1(description.salt.toHex()) != *salt)
        table.refuse("salt", u"must be 64 hex digits in lower case, as an export writes them"_s);
}

/// Whoever has written no answer at all may not know how.
Error withExample(Error error, const Poll& poll, const QString& header)
{
    if (error.code == "answers"_L1 && poll.answers.isEmpty())
        error.text =
            u"A poll needs at least %1 answers. Each of them is written as %2 and, on the next line, title = \"Park\"."_s
                .arg(minimumAnswers)
                .arg(header);
    return error;
}

/// What is wrong with one of the answers is told at its own line.
void refuse(TomlTable& table, std::vector<TomlTable>& answers, const Error& error)
{
    static const QRegularExpression ofAnswer(u"^answers\\[(\\d+)\\]"_s);
    const auto match = ofAnswer.match(error.code);
    const auto at = match.hasMatch() ? match.captured(1).toULongLong() : answers.size();
    (at < answers.size() ? answers[at] : table).refuse(error);
}

/// `above`: what stands before the names of its tables in this file.
PollDescription readPoll(TomlTable& table, const QString& event, const QString& above)
{
    const auto answerHeader = u"[[%1answer]]"_s.arg(above);
    PollDescription description;
    auto& poll = description.poll;
    poll.id = table.text("id").value_or(QString());
    poll.event = readTitle(table, "event", event);
    poll.question = readTitle(table, "question");
    readKind(table, poll);
    readPolicy(table, poll.policy);
    auto answers = answerTables(table, answerHeader);
    readAnswers(answers, poll);
    makeAnswers(table, poll);
    readRanking(table, poll);
    readWriting(table, poll);
    poll.leftOut = readLeftOut(table, u"[[%1left_out]]"_s.arg(above));
    poll.keepsNumbers = table.truth("keep_numbers").value_or(false);
    poll.resultsHidden = table.truth("results_hidden").value_or(poll.kind == Kind::Quiz);
    poll.opensAt = table.time("opens_at");
    poll.closesAt = table.time("closes_at");
    readSecrets(table, description);
    table.refuseOthers();

    auto named = poll;
    if (named.id.isEmpty())
        named.id = slugFrom(named.question); // the registry will find a free one; only the rest is to be checked
    if (const auto checked = checkPoll(named); !checked)
        refuse(table, answers, withExample(checked.error(), poll, answerHeader));
    return description;
}

QByteArray line(const char* key, const QVariant& value)
{
    return key + QByteArray(" = ") + tomlText(value) + '\n';
}

QByteArray timeLine(const char* key, const std::optional<qint64>& time)
{
    if (!time)
        return {};
    return key + QByteArray(" = ") + QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODateWithMs).toUtf8()
        + '\n';
}

QByteArray kindLines(const Poll& poll)
{
    if (poll.kind == Kind::Choice)
        return {};
    auto lines = line("kind", kindName(poll.kind));
    if (poll.kind == Kind::Motion)
        lines += line("majority", majorityName(poll.majority));
    if (poll.kind == Kind::Ranking)
        lines += line("count", rankingCountName(poll.rankingCount));
    if (poll.kind == Kind::Quiz)
        lines += line("seconds", poll.quizSeconds);
    return lines;
}

QByteArray writingLines(const Poll& poll)
{
    const auto& writing = poll.writing;
    if (poll.kind == Kind::Words || poll.kind == Kind::Open)
        return line("approve", writing.approve);
    if (poll.kind != Kind::Number)
        return {};
    QByteArray lines = line("decimals", writing.decimals);
    if (writing.lowest)
        lines += line("lowest", *writing.lowest);
    if (writing.highest)
        lines += line("highest", *writing.highest);
    if (!writing.unit.isEmpty())
        lines += line("unit", writing.unit);
    return lines;
}

QByteArray answerLines(const Poll& poll, const Answer& answer)
{
    QByteArray out = "\n[[poll.answer]]\n" + line("id", answer.id) + line("title", answer.title);
    if (!answer.image.isEmpty())
        out += line("image", answer.image);
    if (answer.isRight)
        out += line("right", true);
    const auto readers = poll.readers.keys(answer.id);
    if (!readers.isEmpty())
        out += line("readers", readers);
    return out;
}

} // namespace

Result<QList<PollDescription>> pollsFromToml(const QByteArray& toml)
{
    if (toml.size() > maximumPollFile) {
        return Error{Error::Kind::Malformed, Reason::TooLarge,
            u"The file has %1 KiB; a file of polls has %2 at most."_s.arg(toml.size() / 1024)
                .arg(maximumPollFile / 1024),
            {}, 0};
    }
    auto document = TomlDocument::parse(toml);
    if (!document)
        return document.error();
    auto root = document->root();
    QList<PollDescription> polls;
    if (root.has("poll")) {
        const auto event = readTitle(root, "event");
        auto tables = root.tables("poll");
        if (tables.size() > std::size_t(maximumPollsOfFile)) {
            return Error{Error::Kind::Malformed, Reason::TooLarge,
                u"The file has %1 polls; %2 fit. Divide it."_s.arg(tables.size()).arg(maximumPollsOfFile), u"poll"_s,
                0};
        }
        for (const char* key : {"answer", "answers"}) { // first, else its poll is said to have too few
            if (root.has(key))
                root.refuse(key, u"belongs to no poll; below its [[poll]] each answer is written as [[poll.answer]]"_s);
        }
        for (auto& table : tables)
            polls.append(readPoll(table, event, u"poll."_s));
        root.refuseOthers();
    } else {
        polls.append(readPoll(root, {}, {}));
    }
    if (const auto fault = document->fault())
        return *fault;
    return polls;
}

QByteArray pollToToml(const PollDescription& description)
{
    const auto& poll = description.poll;
    const auto& policy = poll.policy;
    QByteArray out = "[[poll]]\n" + line("id", poll.id);
    if (!poll.event.isEmpty())
        out += line("event", poll.event);
    out += line("question", poll.question) + kindLines(poll) + writingLines(poll) + line("mode", modeName(policy.mode))
        + line("max_choices", policy.maxChoices) + line("cooldown_ms", policy.cooldownMs)
        + line("random_ids", policy.acceptRandomIds ? u"accept"_s : u"refuse"_s)
        + line("unknown_cards", policy.acceptUnknown ? u"accept"_s : u"refuse"_s)
        + line("compare", compareName(policy.compare))
        + (policy.phones == Policy::Phones::None ? QByteArray() : line("phones", phonesName(policy.phones)))
        + (policy.linksVoters ? line("link_voters", true) : QByteArray()) + line("keep_numbers", poll.keepsNumbers)
        + line("results_hidden", poll.resultsHidden) + timeLine("opens_at", poll.opensAt)
        + timeLine("closes_at", poll.closesAt);
    if (!description.known.isEmpty())
        out += line("known", description.known);
    if (!description.salt.isEmpty())
        out += "# Whoever has the salt can find a card's votes. A second station needs it to know the same cards.\n"
            + line("salt", QString::fromLatin1(description.salt.toHex()));
    for (const auto& answer : poll.answers)
        out += answerLines(poll, answer);
    return out + leftOutToToml(poll.leftOut);
}

} // namespace everyport::polls
