#include "app/services/xmppvotepayload.h"

#include <cmath>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/services/httpjson.h"
#include "protocols/xml/serialiser.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

const QString ns = voteNamespace.toString();
const QString jsonNs = u"urn:xmpp:json:0"_s;

/// One record, written twice: each field goes into the element and into the object at once.
class Record {
public:
    explicit Record(const QString& name) : m_element(name, ns) {}

    void add(const QString& key, const QString& value)
    {
        if (value.isEmpty())
            return;
        m_element.addTextElement(key, value);
        m_object.insert(key, value);
    }
    void add(const QString& key, double value)
    {
        m_element.addTextElement(key, QString::number(value));
        m_object.insert(key, value);
    }
    void add(const QString& key, const Record& inner)
    {
        m_element.add(inner.m_element);
        m_object.insert(key, inner.m_object);
    }
    void add(const QString& key, const QList<Record>& inner)
    {
        xml::Element list(key, ns);
        QJsonArray array;
        for (const auto& one : inner) {
            list.add(one.m_element);
            array.append(one.m_object);
        }
        m_element.add(std::move(list));
        m_object.insert(key, array);
    }
    void setId(const QString& id) { m_element.setAttribute(u"id"_s, id); }

    QByteArray bytes() const
    {
        auto element = m_element;
        const auto json = QString::fromUtf8(QJsonDocument(m_object).toJson(QJsonDocument::Compact));
        element.add(xml::Element(u"json"_s, jsonNs).saying(json));
        return xml::serialise(element);
    }

private:
    xml::Element m_element;
    QJsonObject m_object;
};

Record questionOf(const polls::Poll& poll, const polls::Tally& tally)
{
    const bool shown = showsNumbers(poll);
    Record question(u"question"_s);
    question.add(u"id"_s, poll.id);
    question.add(u"title"_s, poll.question);
    QList<Record> answers;
    for (const auto& answer : poll.answers) {
        Record one(u"answer"_s);
        one.setId(answer.id);
        one.add(u"answer_id"_s, answer.id);
        one.add(u"title"_s, answer.title);
        if (shown) {
            one.add(u"count"_s, tally.count(answer.id));
            one.add(u"percentage"_s, std::round(tally.percent(answer.id) * 10) / 10);
        }
        answers.append(one);
    }
    question.add(u"answers"_s, answers);
    if (shown)
        question.add(u"total_votes"_s, tally.votes);
    return question;
}

} // namespace

xmpp::PubsubItem voteItem(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally)
{
    const bool shown = showsNumbers(poll);
    Record record(u"vote"_s);
    record.add(u"id"_s, QString::number(vote.number));
    record.add(u"uuid"_s, vote.uuid);
    record.add(u"reader_serial"_s, vote.reader);
    record.add(u"reader_id_ref"_s, vote.reader);
    if (poll.keepsNumbers && !vote.tag.isEmpty())
        record.add(u"rfid_tag"_s, u"urn:rfid:"_s + vote.tag);
    else
        record.add(u"card"_s, vote.cardName);
    if (shown) {
        record.add(u"answer_id_ref"_s, vote.answer);
        record.add(u"previous_answer_id_ref"_s, vote.previousAnswer);
    }
    record.add(u"question_id_ref"_s, poll.id);
    record.add(u"location"_s, vote.station);
    record.add(u"timestamp"_s, isoTime(vote.at).toString());
    record.add(u"poll_session"_s, QString::number(vote.round));
    Record person(u"person"_s);
    person.add(u"title"_s, vote.cardName);
    record.add(u"person"_s, person);
    record.add(u"question"_s, questionOf(poll, tally));
    xmpp::PubsubItem item;
    item.id = QString::number(vote.number);
    item.payload = record.bytes();
    item.at = vote.at;
    return item;
}

QString voteNode(const QString& poll)
{
    return voteNodePrefix.toString() + poll;
}

} // namespace everyport
