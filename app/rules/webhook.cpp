#include "app/rules/webhook.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <openssl/crypto.h>
#include <openssl/hmac.h>

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

constexpr qsizetype longestValue = 4000;

/// Hashes are of one length, so that not even the secret's is told by the time it takes.
bool isSame(const QByteArray& given, const QByteArray& right)
{
    const auto a = QCryptographicHash::hash(given, QCryptographicHash::Sha256);
    const auto b = QCryptographicHash::hash(right, QCryptographicHash::Sha256);
    return CRYPTO_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

QByteArray mediaType(const HookCall& call)
{
    return call.headers.value("content-type").split(';').first().trimmed().toLower();
}

/// What can be read as it stands.
bool isText(const QByteArray& type)
{
    return type.isEmpty() || type.startsWith("text/") || type == "application/xml" || type.endsWith("+xml");
}

Result<QJsonDocument> jsonOf(const HookCall& call)
{
    QJsonParseError fault;
    // GitHub can send its JSON inside a form.
    const auto form = mediaType(call) == "application/x-www-form-urlencoded"
        ? QUrlQuery(QString::fromUtf8(QByteArray(call.body).replace('+', "%20")))
        : QUrlQuery();
    const auto text = form.hasQueryItem(u"payload"_s) ? form.queryItemValue(u"payload"_s, QUrl::FullyDecoded).toUtf8()
                                                      : call.body;
    const auto document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError)
        return Error::malformed(Reason::BadSyntax,
            u"The body is no JSON: %1 at byte %2."_s.arg(fault.errorString(), QString::number(fault.offset)));
    return document;
}

QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().left(longestValue);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return value.toVariant().toString();
    if (value.isArray())
        return QString::number(value.toArray().size());
    return {};
}

/// "repository.name", "commits.0.author.name".
QJsonValue find(QJsonValue value, const QString& path)
{
    const auto steps = path.split(u'.');
    if (steps.size() > 20)
        return {};
    for (const auto& step : steps) {
        bool isNumber = false;
        const auto index = step.toInt(&isNumber);
        value = value.isArray() && isNumber ? value.toArray().at(index) : value.toObject().value(step);
    }
    return value;
}

QJsonValue rootOf(const QJsonDocument& document)
{
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

void addJson(Fields& fields, const QJsonValue& root, const QStringList& wanted)
{
    for (const auto& name : wanted) {
        if (name.startsWith("json."_L1))
            fields.insert(name, textOf(find(root, name.mid(5))));
    }
}

QString firstOf(const QJsonValue& root, const QStringList& paths)
{
    for (const auto& path : paths) {
        if (const auto text = textOf(find(root, path)); !text.isEmpty())
            return text;
    }
    return {};
}

/// HMAC-SHA256 in hexadecimal digits. OpenSSL's: Qt's is ten times slower, and the body is a stranger's, of up to 1 MB.
QByteArray markOf(const QByteArray& body, const QByteArray& key)
{
    QByteArray mark(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    if (!HMAC(EVP_sha256(), key.constData(), int(key.size()), reinterpret_cast<const unsigned char*>(body.constData()),
            size_t(body.size()), reinterpret_cast<unsigned char*>(mark.data()), &size))
        return {};
    return mark.first(size).toHex();
}

QString hookEvent(const HookCall& call)
{
    for (const auto* name : {"x-github-event", "x-gitea-event", "x-forgejo-event", "x-gitlab-event"}) {
        if (const auto value = call.headers.value(name); !value.isEmpty())
            return QString::fromLatin1(value).left(100);
    }
    return {};
}

} // namespace

HookProof proofOf(const HookCall& call, const QString& secret, const QString& proof)
{
    const auto key = secret.toUtf8();
    if (key.isEmpty())
        return HookProof::Refused;
    const auto right = markOf(call.body, key);
    if (right.isEmpty())
        return HookProof::Refused;
    bool isSigned = false;
    for (const auto& [name, prefix] : {std::pair<QByteArray, QByteArray>{"x-hub-signature-256", "sha256="},
             {"x-gitea-signature", {}}, {"x-forgejo-signature", {}}}) {
        const auto given = call.headers.value(name);
        if (given.isEmpty())
            continue;
        if (!given.startsWith(prefix) || !isSame(given.mid(prefix.size()).toLower(), right))
            return HookProof::Refused;
        isSigned = true;
    }
    if (isSigned && proof != "token"_L1)
        return HookProof::Signed;
    if (proof == "signature"_L1)
        return HookProof::Refused;
    const auto bearer = call.headers.value("authorization");
    const bool isBearer = bearer.left(7).toLower() == "bearer ";
    const bool passes = isSame(call.headers.value("x-gitlab-token"), key)
        || (isBearer && isSame(bearer.mid(7).trimmed(), key));
    return passes ? HookProof::Token : HookProof::Refused;
}

Result<Fields> webhookFields(const HookCall& call, const QStringList& wanted)
{
    Fields fields{{u"address"_s, call.address}, {u"hook-event"_s, hookEvent(call)}};
    const auto type = mediaType(call);
    if (type == "application/json" || type.endsWith("+json")) {
        const auto document = jsonOf(call);
        if (!document)
            return document.error();
        const auto root = rootOf(*document);
        addJson(fields, root, wanted);
        fields.insert(u"text"_s, textOf(find(root, u"text"_s)));
    } else if (type == "application/x-www-form-urlencoded") {
        const QUrlQuery form(QString::fromUtf8(QByteArray(call.body).replace('+', "%20")));
        for (const auto& name : wanted) {
            if (name.startsWith("form."_L1))
                fields.insert(name, form.queryItemValue(name.mid(5), QUrl::FullyDecoded).left(longestValue));
        }
        fields.insert(u"text"_s, form.queryItemValue(u"text"_s, QUrl::FullyDecoded).left(longestValue));
    } else if (!isText(type) && !call.body.isEmpty()) {
        return Error::unsupported(Reason::None,
            u"Bodies of the type %1 are not read; send JSON, application/x-www-form-urlencoded or text."_s.arg(
                QString::fromLatin1(type.left(100))));
    } else {
        fields.insert(u"text"_s, QString::fromUtf8(call.body.left(longestValue)));
    }
    return fields;
}

Result<Fields> commitFields(const HookCall& call, const QStringList& wanted)
{
    const auto document = jsonOf(call);
    if (!document)
        return document.error();
    const auto root = rootOf(*document);
    const auto event = hookEvent(call).toLower();
    const bool isPush = event.isEmpty() || event == "push"_L1 || event == "push hook"_L1 || event == "tag push hook"_L1;
    const auto ref = textOf(find(root, u"ref"_s));
    if (!isPush || ref.isEmpty())
        return Error::unsupported(Reason::None, u"This is no push."_s);
    Fields fields;
    addJson(fields, root, wanted);
    const auto commits = find(root, u"commits"_s).toArray();
    const auto count = firstOf(root, {u"total_commits_count"_s, u"total_commits"_s});
    const auto last = commits.isEmpty() ? QJsonValue() : commits.last();
    fields.insert(u"repository"_s,
        firstOf(root, {u"repository.full_name"_s, u"project.path_with_namespace"_s, u"repository.name"_s}));
    fields.insert(u"branch"_s, ref.section(u'/', 2).isEmpty() ? ref : ref.section(u'/', 2));
    fields.insert(u"author"_s,
        firstOf(root,
            {u"pusher.full_name"_s, u"pusher.name"_s, u"pusher.login"_s, u"pusher.username"_s, u"user_name"_s,
                u"user_username"_s}));
    fields.insert(u"count"_s, count.isEmpty() ? QString::number(commits.size()) : count);
    auto message = firstOf(root, {u"head_commit.message"_s});
    if (message.isEmpty())
        message = textOf(find(last, u"message"_s));
    fields.insert(u"message"_s, message.section(u'\n', 0, 0));
    fields.insert(u"url"_s,
        firstOf(root,
            {u"compare"_s, u"compare_url"_s, u"head_commit.url"_s, u"project.web_url"_s, u"repository.html_url"_s}));
    return fields;
}

} // namespace everyport::rules
