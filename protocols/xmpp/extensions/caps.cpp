#include "protocols/xmpp/extensions/caps.h"

#include <algorithm>

#include <QCryptographicHash>

#include "protocols/xmpp/extensions/discoinfo.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

using Form = DataForm;
constexpr char unit = '\x1f'; // XEP-0390 §4.1.2 and on
constexpr char record = '\x1e';
constexpr char group = '\x1d';
constexpr char part = '\x1c';

const std::pair<QString, QCryptographicHash::Algorithm> algorithms[] = { // strongest first
    {u"sha3-256"_s, QCryptographicHash::RealSha3_256}, {u"sha-256"_s, QCryptographicHash::Sha256}};

std::optional<QCryptographicHash::Algorithm> algorithmNamed(const QString& name)
{
    if (name == u"sha-1")
        return QCryptographicHash::Sha1;
    for (const auto& [known, way] : algorithms) {
        if (known == name)
            return way;
    }
    return std::nullopt;
}

QByteArrayList utf8(const QStringList& texts)
{
    QByteArrayList all;
    for (const auto& text : texts)
        all.append(text.toUtf8());
    return all;
}

/// Sorted by their octets, as both XEPs want it, and one after the other.
QByteArray sortedJoined(QByteArrayList parts)
{
    std::sort(parts.begin(), parts.end());
    return parts.join();
}

QByteArray ended(const QByteArrayList& words, char end)
{
    QByteArray all;
    for (const auto& word : words)
        all += word + end;
    return all;
}

QByteArray fieldText(const Form::Field& field)
{
    QByteArrayList values;
    for (const auto& value : field.values)
        values.append(value.toUtf8() + unit);
    return field.name.toUtf8() + unit + sortedJoined(values) + record;
}

/// A form as 0115 §5.1 writes it: its type, then names with their sorted values.
std::pair<QByteArray, QByteArrayList> formWords(const Form& form)
{
    QList<std::pair<QByteArray, QByteArrayList>> fields;
    for (const auto& field : form.fields()) {
        if (field.name == u"FORM_TYPE")
            continue;
        auto values = utf8(field.values);
        std::sort(values.begin(), values.end());
        fields.append({field.name.toUtf8(), values});
    }
    std::sort(fields.begin(), fields.end());
    QByteArrayList words;
    for (const auto& [name, values] : fields)
        words += QByteArrayList{name} + values;
    return {form.formType().toUtf8(), words};
}

bool hasTwins(const QByteArrayList& sorted)
{
    return std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end();
}

} // namespace

QByteArray DiscoInfo::capsString() const
{
    QByteArrayList lines;
    for (qsizetype i = 0; i < identities.size(); ++i) {
        const auto& one = identities[i];
        lines.append((one.category + u'/' + one.type + u'/' + languages.value(i) + u'/' + one.name).toUtf8());
    }
    std::sort(lines.begin(), lines.end()); // by octets: i;octet
    auto named = utf8(features);
    std::sort(named.begin(), named.end());
    if (hasTwins(named) || hasTwins(lines))
        return {}; // §5.4: said twice, it is not to be believed
    lines += named;
    QList<std::pair<QByteArray, QByteArrayList>> written;
    for (const auto& form : forms) {
        if (!form.formType().isEmpty())
            written.append(formWords(form));
    }
    std::sort(written.begin(), written.end());
    for (const auto& [type, words] : written)
        lines += QByteArrayList{type} + words;
    const bool isAmbiguous = std::any_of(
        lines.cbegin(), lines.cend(), [](const QByteArray& line) { return line.contains('<'); });
    return isAmbiguous ? QByteArray() : lines.join('<') + '<';
}

QByteArray DiscoInfo::capsTwoString() const
{
    QByteArrayList people;
    for (qsizetype i = 0; i < identities.size(); ++i) {
        const auto& one = identities[i];
        people.append(
            ended({one.category.toUtf8(), one.type.toUtf8(), languages.value(i).toUtf8(), one.name.toUtf8()}, unit)
            + record);
    }
    QByteArrayList able;
    for (const auto& feature : features)
        able.append(feature.toUtf8() + unit);
    QByteArrayList written;
    for (const auto& form : forms) {
        QByteArrayList fields;
        for (const auto& field : form.fields())
            fields.append(fieldText(field));
        written.append(sortedJoined(fields) + group);
    }
    return sortedJoined(able) + part + sortedJoined(people) + part + sortedJoined(written) + part;
}

QString Caps::node() const
{
    return kind == Kind::Two ? ns::capsTwo + u'#' + algorithm + u'.' + hash : program + u'#' + hash;
}

Caps Caps::made(const DiscoInfo& info, Kind wanted, const QString& way, const QString& ownProgram)
{
    const auto text = wanted == Kind::Two ? info.capsTwoString() : info.capsString();
    const auto known = algorithmNamed(way);
    if (text.isEmpty() || !known)
        return {};
    return {wanted, way, QString::fromLatin1(QCryptographicHash::hash(text, *known).toBase64()), ownProgram};
}

bool Caps::fits(const DiscoInfo& info) const
{
    return !isNull() && made(info, kind, algorithm).hash == hash;
}

Caps Caps::strongest(const xml::Element& parent)
{
    const auto two = parent.child(u"c", ns::capsTwo);
    for (const auto& [name, unused] : algorithms) {
        for (const auto& told : two.elements(u"hash", ns::hashes)) {
            if (told.attribute(u"algo") == name && !told.text().trimmed().isEmpty())
                return {Kind::Two, name, told.text().trimmed(), {}};
        }
    }
    const auto one = parent.child(u"c", ns::caps);
    if (one.attribute(u"hash") != u"sha-1" || one.attribute(u"ver").isEmpty())
        return {};
    return {Kind::Ver, u"sha-1"_s, one.attribute(u"ver"), one.attribute(u"node")};
}

std::optional<Caps> Caps::ofKey(const QString& key)
{
    const auto dot = key.indexOf(u'.');
    if (dot < 0)
        return Caps{Kind::Ver, u"sha-1"_s, key, {}};
    if (!algorithmNamed(key.left(dot)))
        return std::nullopt;
    return Caps{Kind::Two, key.left(dot), key.mid(dot + 1), {}};
}

QList<xml::Element> capsElements(const DiscoInfo& own, const QString& program)
{
    const auto ver = Caps::made(own, Caps::Kind::Ver, u"sha-1"_s).hash;
    const auto
        one = xml::Element(u"c"_s, ns::caps).with(u"hash"_s, u"sha-1"_s).with(u"node"_s, program).with(u"ver"_s, ver);
    xml::Element two(u"c"_s, ns::capsTwo);
    for (const auto& [name, unused] : algorithms)
        two.add(xml::Element(u"hash"_s, ns::hashes)
                    .with(u"algo"_s, name)
                    .saying(Caps::made(own, Caps::Kind::Two, name).hash));
    return {one, two};
}

} // namespace everyport::xmpp
