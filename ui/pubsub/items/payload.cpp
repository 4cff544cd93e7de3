#include "ui/pubsub/items/payload.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include "protocols/xml/document.h"
#include "ui/languages/saidwords.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFields = 100;
constexpr qsizetype mostBeforeVote = 95; // of them, so that a vote's own words find room behind fifty answers
constexpr qsizetype longestSummary = 160;
constexpr QStringView jsonNamespace = u"urn:xmpp:json:0";

struct Payload {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Payload)
};

/// A word that tells siblings of one name apart: <answer id='yes'>. Empty where there is none.
QString wordOf(const xml::Element& element)
{
    for (const QStringView key : {u"id", u"name", u"node"}) {
        if (element.hasAttribute(key))
            return element.attribute(key);
    }
    return {};
}

/// An element that only wraps a list of one kind: <answers> around each <answer>.
bool isList(const xml::Element& element)
{
    const auto children = element.elements();
    return !children.isEmpty() && element.attributes().isEmpty()
        && std::all_of(children.begin(), children.end(),
            [&](const xml::Element& child) { return child.name() == children.first().name(); })
        && (children.size() > 1 || !wordOf(children.first()).isEmpty());
}

class FieldCollector {
public:
    void collect(const xml::Element& element, const QString& before)
    {
        for (const xml::Attribute& attribute : element.attributes()) {
            if (attribute.value != before)
                add(before, attribute.name, attribute.value);
        }
        for (const xml::Element& child : element.elements()) {
            if (child.is(u"json", jsonNamespace))
                continue;
            const QString word = wordOf(child);
            if (child.elements().isEmpty() && child.attributes().isEmpty())
                add(before, child.name(), child.text().trimmed());
            else if (isList(child))
                collect(child, before);
            else
                collect(child, word.isEmpty() ? child.name() : word);
        }
        if (element.elements().isEmpty() && !before.isEmpty())
            add({}, before, element.text().trimmed());
    }
    QList<PayloadField> fields;

private:
    /// Of what a vote's line is made: the titles of the answers that it names, and the total, which stands behind all.
    bool isOfVote(const QString& before, const QString& name) const
    {
        if (name != u"title")
            return name == u"total_votes";
        return std::any_of(fields.begin(), fields.end(), [&](const PayloadField& field) {
            return field.value == before && field.name.endsWith(u"answer_id_ref"_s);
        });
    }
    void add(const QString& before, const QString& name, const QString& value)
    {
        if (fields.size() >= mostFields || value.isEmpty() || value == before)
            return;
        if (fields.size() >= mostBeforeVote && !isOfVote(before, name))
            return;
        fields.append({before.isEmpty() ? name : before + QLatin1Char(' ') + name, value});
    }
};

QString valueOf(const QList<PayloadField>& fields, const QString& name)
{
    for (const PayloadField& field : fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

/// A vote in words: who, what, instead of what, and how many there are now.
QString voteSummary(const QList<PayloadField>& fields)
{
    const QString answer = valueOf(fields, QStringLiteral("answer_id_ref"));
    const auto titled = [&](const QString& id) {
        const QString title = valueOf(fields, id + QStringLiteral(" title"));
        return title.isEmpty() ? id : title;
    };
    QStringList parts{valueOf(fields, QStringLiteral("person title"))};
    const QString before = valueOf(fields, QStringLiteral("previous_answer_id_ref"));
    if (!answer.isEmpty())
        parts.append(before.isEmpty() ? titled(answer) : Payload::tr("%1, was %2").arg(titled(answer), titled(before)));
    const QString total = valueOf(fields, QStringLiteral("question total_votes"));
    if (!total.isEmpty())
        parts.append(Payload::tr("%Ln votes", nullptr, total.toInt()));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QList<PayloadField> payloadFields(const QByteArray& xml)
{
    const auto root = xml::parse(xml);
    if (!root)
        return {};
    FieldCollector collector;
    collector.collect(*root, {});
    if (collector.fields.isEmpty() && !root->text().trimmed().isEmpty())
        collector.fields.append({root->name(), root->text().trimmed()});
    return collector.fields;
}

QString payloadSummary(const QList<PayloadField>& fields)
{
    if (!valueOf(fields, QStringLiteral("question_id_ref")).isEmpty()
        && !valueOf(fields, QStringLiteral("poll_session")).isEmpty())
        return voteSummary(fields);
    QStringList parts;
    qsizetype length = 0;
    for (const PayloadField& field : fields) {
        parts.append(field.name + QLatin1Char(' ') + field.value.simplified());
        length += parts.last().size() + 2;
        if (length > longestSummary)
            break;
    }
    return parts.join(QStringLiteral(", ")).left(longestSummary * 2);
}

QByteArray payloadJson(const QByteArray& xml)
{
    const auto root = xml::parse(xml);
    if (!root)
        return {};
    const xml::Element own = root->is(u"json", jsonNamespace) ? *root : root->child(u"json", jsonNamespace);
    if (!own.isNull())
        return own.text().toUtf8();
    QJsonObject object;
    for (const PayloadField& field : payloadFields(xml)) {
        bool number = false;
        const double value = field.value.toDouble(&number);
        object.insert(field.name, number ? QJsonValue(value) : QJsonValue(field.value));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<double> numberIn(const QList<PayloadField>& fields, const QString& name)
{
    for (const PayloadField& field : fields) {
        if (field.name != name)
            continue;
        bool number = false;
        const double value = field.value.toDouble(&number);
        return number && qIsFinite(value) ? std::optional(value) : std::nullopt;
    }
    return {};
}

QStringList numericFields(const QList<PayloadField>& fields)
{
    // Counts and totals first; shares say the same again, and moments and running numbers are no line to look at.
    QStringList best, likely, other;
    for (const PayloadField& field : fields) {
        bool number = false;
        const double value = field.value.toDouble(&number);
        if (!number || !qIsFinite(value))
            continue;
        const auto ends = [&](const char* word) { return field.name.endsWith(QLatin1String(word)); };
        const bool running = value > 1e9 || ends("number") || ends("at") || ends("id") || ends("session")
            || ends("percentage");
        (ends("count") || ends("total") || ends("votes") ? best : running ? other : likely).append(field.name);
    }
    return best + likely + other;
}

QString payloadFault(const QByteArray& xml, qsizetype limit)
{
    if (xml.trimmed().isEmpty())
        return Payload::tr("An item has one element as its payload.");
    if (xml.size() > limit)
        return Payload::tr("%1 bytes are more than the %2 that an item may have.")
            .arg(QLocale().toString(xml.size()), QLocale().toString(limit));
    const auto root = xml::parse(xml);
    if (!root)
        return saidWords(root.error().text);
    if (root->ns().isEmpty())
        return Payload::tr("The element needs a namespace: xmlns='urn:example:what-it-is'.");
    return {};
}

} // namespace everyport::ui
