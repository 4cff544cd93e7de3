#include "app/services/xmpp/pubsub/xmppvotepayload.h"

#include "app/polls/cards/card.h"
#include "app/polls/kinds/kindfigures.h"
#include "app/polls/kinds/shownanswers.h"
#include "protocols/xmpp/stanza/delay.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// By rank, as JSON has it.
void writeRanking(XmppRecord& record, const polls::RankingResult& ranking)
{
    record.beginObject("ranking"_L1);
    record.number("places"_L1, ranking.places);
    if (ranking.isByRunoff())
        record.text("count"_L1, polls::rankingCountName(polls::RankingCount::Runoff));
    record.beginList("answers"_L1);
    for (const auto& answer : ranking.answers) {
        XmppRecord::EntryBegin begin("answer"_L1, answer.id);
        begin.text("answer_id"_L1, answer.id);
        record.beginEntry(begin);
        record.number("points"_L1, answer.points);
        record.number("firsts"_L1, answer.firsts);
        record.number("rank"_L1, answer.rank);
        record.endEntry("answer"_L1);
    }
    record.endList("answers"_L1);
    record.endObject("ranking"_L1);
}

/// Of a choice nothing, as before there were kinds. Whoever does not know the others passes over their elements.
void writeFigures(XmppRecord& record, const polls::KindFigures& figures)
{
    if (figures.kind != polls::Kind::Choice)
        record.text("kind"_L1, polls::kindName(figures.kind));
    if (const auto& scale = figures.scale) {
        record.beginObject("scale"_L1);
        record.hundredths("mean"_L1, scale->mean);
        record.hundredths("median"_L1, scale->median);
        record.hundredths("spread"_L1, scale->spread);
        record.endObject("scale"_L1);
    }
    if (const auto& motion = figures.motion) {
        record.beginObject("motion"_L1);
        record.number("yes"_L1, motion->yes);
        record.number("no"_L1, motion->no);
        record.number("abstained"_L1, motion->abstained);
        record.text("majority"_L1, polls::majorityName(motion->majority));
        record.text("verdict"_L1, polls::verdictName(motion->verdict));
        record.endObject("motion"_L1);
    }
    if (figures.ranking)
        writeRanking(record, *figures.ranking);
}

} // namespace

void VoteItemWriter::writeOwnAnswer(
    XmppRecord& record, const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& own)
{
    const auto id = polls::shownId(poll, vote.answer);
    QList<polls::Answer> answers;
    if (!id.isEmpty() && id == vote.answer)
        answers.append({id, polls::shownWords(poll, vote), {}});
    else if (!id.isEmpty())
        answers.append({id, own.written.value(id, {.text = id}).text, {}});
    const polls::Tally tally{.counts = {{id, own.count(vote.answer)}}, .votes = own.votes};
    writeAnswers(record, answers, &tally);
}

void VoteItemWriter::writeAnswers(XmppRecord& record, const QList<polls::Answer>& answers, const polls::Tally* tally)
{
    if (m_answers != answers) { // lists that are the same one compare at once
        m_answers = answers;
        m_begins.clear();
        for (const auto& answer : m_answers) {
            auto& begin = m_begins.emplace_back("answer"_L1, answer.id);
            begin.text("answer_id"_L1, answer.id);
            begin.text("title"_L1, answer.title);
        }
    }
    record.beginList("answers"_L1);
    for (qsizetype at = 0; at < m_answers.size(); ++at) {
        record.beginEntry(m_begins[size_t(at)]);
        if (tally) {
            const auto count = tally->count(m_answers.at(at).id);
            record.number("count"_L1, count);
            record.tenths("percentage"_L1, tally->percentOf(count));
        }
        record.endEntry("answer"_L1);
    }
    record.endList("answers"_L1);
}

xmpp::PubsubItem VoteItemWriter::write(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally)
{
    const bool shown = poll.showsNumbers();
    const auto number = QString::number(vote.number);
    XmppRecord record("vote"_L1, voteNamespace);
    record.text("id"_L1, number);
    record.text("uuid"_L1, vote.uuid);
    if (shown) { // a reader stands for an answer
        record.text("reader_serial"_L1, vote.reader);
        record.text("reader_id_ref"_L1, vote.reader);
    }
    if (poll.keepsNumbers && !vote.tag.isEmpty() && !polls::isVoterTag(vote.tag)) // an account is no card
        record.text("rfid_tag"_L1, QString(u"urn:rfid:"_s + vote.tag));
    else
        record.text("card"_L1, vote.cardName);
    if (shown) {
        record.text("answer_id_ref"_L1, polls::shownId(poll, vote.answer));
        record.text("previous_answer_id_ref"_L1, polls::shownId(poll, vote.previousAnswer));
    }
    record.text("question_id_ref"_L1, poll.id);
    record.text("location"_L1, vote.station);
    record.text("timestamp"_L1, xmpp::dateTimeText(vote.at));
    record.text("poll_session"_L1, QString::number(vote.round));
    record.beginObject("person"_L1);
    record.text("title"_L1, vote.cardName);
    record.endObject("person"_L1);
    record.beginObject("question"_L1);
    record.text("id"_L1, poll.id);
    record.text("title"_L1, poll.question);
    const bool isWritten = polls::isWritten(poll.kind);
    if (isWritten && shown)
        writeOwnAnswer(record, poll, vote, tally);
    else
        writeAnswers(record, poll.answers, shown ? &tally : nullptr);
    if (shown)
        record.number("total_votes"_L1, tally.votes);
    writeFigures(record, shown && !isWritten ? polls::kindFigures(poll, tally) : polls::KindFigures{.kind = poll.kind});
    record.endObject("question"_L1);
    xmpp::PubsubItem item;
    item.id = number;
    item.payload = std::move(record).finished();
    item.at = vote.at;
    return item;
}

QByteArray VoteItemWriter::writeResults(const polls::Poll& poll, const polls::Tally& tally)
{
    const bool shown = poll.showsNumbers();
    XmppRecord record("results"_L1, resultsNamespace);
    record.text("state"_L1, polls::stateName(poll.state));
    record.text("poll_session"_L1, QString::number(poll.round));
    record.beginObject("question"_L1);
    record.text("id"_L1, poll.id);
    if (poll.state != polls::Poll::State::Draft) {
        record.text("title"_L1, poll.question);
        const auto seen = shown ? polls::shownAnswers(poll, tally) : polls::ShownAnswers{poll, {}, 0};
        writeAnswers(record, seen.poll.answers, shown ? &seen.tally : nullptr);
        if (shown)
            record.number("total_votes"_L1, tally.votes);
        writeFigures(record,
            shown && !polls::isWritten(poll.kind) ? polls::kindFigures(poll, tally)
                                                  : polls::KindFigures{.kind = poll.kind});
    }
    record.endObject("question"_L1);
    return std::move(record).finished();
}

QString voteNode(const QString& poll)
{
    return voteNodePrefix.toString() + poll;
}

} // namespace everyport
