#include "app/storage/postgres/postgresaddress.h"

#include <algorithm>
#include <memory>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#include "app/storage/postgres/libpq.h"
#include "app/storage/postgres/postgresservers.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

using Parameters = std::vector<PostgresAddress::Parameter>;
using Options = std::unique_ptr<Libpq::Option, void (*)(Libpq::Option*)>;

constexpr auto systemAuthorities = "/etc/ssl/certs/ca-certificates.crt";

Error noAddress(const QString& why)
{
    return Error::malformed(Reason::BadSyntax,
        u"The address of the database server cannot be read: %1. Write it as postgresql://USER@HOST/DATABASE."_s.arg(
            why));
}

// Of what libpq says the quoted parts may be a password's.
QString unquoted(const char* words)
{
    static const QRegularExpression quotes(u"\".*\""_s, QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(words).simplified().replace(quotes, u"…"_s);
}

// Where the host begins: libpq takes what stands before the first @ for user and password, and only before a slash.
qsizetype hostOf(const QString& text)
{
    const auto begin = text.indexOf(u"://") + 3;
    const auto at = text.indexOf(u'@', begin);
    const auto slash = text.indexOf(u'/', begin);
    return at >= 0 && (slash < 0 || at < slash) ? at + 1 : begin;
}

struct OwnOptions {
    QString schema = u"everyport"_s;
    bool isShared = false;
};

// libpq knows none of these, so they are taken out before.
Result<OwnOptions> takeOwn(QString& text)
{
    const auto question = text.indexOf(u'?', hostOf(text));
    if (question < 0)
        return OwnOptions();
    QStringList kept;
    OwnOptions own;
    auto& schema = own.schema;
    auto shared = u"off"_s;
    for (const auto& option : text.sliced(question + 1).split(u'&', Qt::SkipEmptyParts)) {
        if (option.startsWith(u"schema="))
            schema = QUrl::fromPercentEncoding(option.sliced(7).toUtf8());
        else if (option.startsWith(u"shared="))
            shared = option.sliced(7);
        else
            kept.append(option);
    }
    text.truncate(question);
    if (!kept.isEmpty())
        text += u'?' + kept.join(u'&');
    if (schema.isEmpty() || schema.contains(u'"') || schema.contains(QChar(u'\0')) || schema.toUtf8().size() > 63
        || schema.startsWith(u"pg_"))
        return noAddress(u"schema= needs a name of at most 63 letters that does not begin with pg_"_s);
    if (shared != u"on" && shared != u"off")
        return noAddress(u"shared= is on or off"_s);
    own.isShared = shared == u"on";
    return own;
}

Parameters listed(const Libpq::Option* option)
{
    Parameters all;
    for (; option && option->keyword; ++option) {
        if (option->value)
            all.emplace_back(option->keyword, option->value);
    }
    return all;
}

QByteArray valueOf(const Parameters& all, const char* key)
{
    const auto found = std::find_if(
        all.begin(), all.end(), [key](const auto& parameter) { return parameter.first == key; });
    return found == all.end() ? QByteArray() : found->second;
}

void set(Parameters& all, const char* key, const QByteArray& value)
{
    std::erase_if(all, [key](const auto& parameter) { return parameter.first == key; });
    if (!value.isEmpty())
        all.emplace_back(key, value);
}

Result<Parameters> said(const QString& text)
{
    const auto& pq = libpq();
    char* fault = nullptr;
    const Options options(pq.PQconninfoParse(text.toUtf8().constData(), &fault), pq.PQconninfoFree);
    const std::unique_ptr<char, void (*)(void*)> words(fault, pq.PQfreemem);
    return options ? Result<Parameters>(listed(options.get()))
                   : noAddress(u"some part of it is no part of an address, or is not encoded as in a URL"_s);
}

// What libpq would go by, with what the environment and a service add. It says so of connections alone, and this one
// never begins: that one of its parameters is impossible is found behind all other faults.
Result<Parameters> meantBy(Parameters asked)
{
    constexpr auto impossible = "everyport-only-asks";
    const auto& pq = libpq();
    set(asked, "target_session_attrs", impossible);
    std::vector<const char*> keys;
    std::vector<const char*> values;
    for (const auto& [key, value] : asked) {
        keys.push_back(key.constData());
        values.push_back(value.constData());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    const std::unique_ptr<pg_conn, void (*)(pg_conn*)> connection(
        pq.PQconnectStartParams(keys.data(), values.data(), 0), pq.PQfinish);
    const QByteArray words = pq.PQerrorMessage(connection.get());
    if (!words.contains(impossible))
        return noAddress(unquoted(words.constData()));
    const Options options(pq.PQconninfo(connection.get()), pq.PQconninfoFree);
    return listed(options.get());
}

QString nameOfServer(QByteArray host, const QByteArray& port)
{
    if (host.isEmpty())
        host = "localhost";
    else if (host.contains(':')) // an address of IPv6
        host = '[' + host + ']';
    return QString::fromUtf8(port.isEmpty() || port == "5432" ? host : host + ':' + port);
}

// libpq has a list of hosts and one of ports; one port alone is that of all.
QString nameOf(const Parameters& meant)
{
    const auto hosts = valueOf(meant, "host").split(',');
    const auto addresses = valueOf(meant, "hostaddr").split(',');
    const auto ports = valueOf(meant, "port").split(',');
    QStringList servers;
    for (qsizetype i = 0; i < std::max(hosts.size(), addresses.size()); ++i) {
        const auto host = hosts.value(i);
        servers.append(nameOfServer(
            host.isEmpty() ? addresses.value(i) : host, ports.size() == 1 ? ports.first() : ports.value(i)));
    }
    return u"postgresql://"_s + servers.join(u", ") + u'/' + QString::fromUtf8(valueOf(meant, "dbname"));
}

bool hasOwnAuthorities()
{
    return QFile::exists(QDir::homePath() + u"/.postgresql/root.crt"_s);
}

} // namespace

bool PostgresAddress::isOne(const QString& text)
{
    return text.startsWith(u"postgresql://") || text.startsWith(u"postgres://");
}

Result<PostgresAddress> PostgresAddress::parse(const QString& text)
{
    if (!isOne(text))
        return Error::malformed(Reason::BadSyntax,
            u"Must begin with postgresql://, as in postgresql://USER@HOST/DATABASE. Leave it out to keep all in a file."_s);
    auto rest = text;
    PostgresAddress address;
    auto own = takeOwn(rest);
    if (!own)
        return own.error();
    address.m_schema = std::move(own->schema);
    address.m_isShared = own->isShared;
    // Of a password with such a letter the rest would be a host or a database, whose names are told.
    if (const auto place = rest.sliced(hostOf(rest)); place.left(place.indexOf(u'?')).contains(u'@'))
        return noAddress(u"a user's name and a password have %40, %3A, %2F and %3F in place of @, :, / and ?"_s);
    if (!libpq().isThere)
        return Error::local(Reason::NotFound,
            u"Servers of PostgreSQL are reached by libpq, which is not there: %1. Install it (libpq5)."_s.arg(
                libpq().trouble));
    auto parameters = said(rest);
    if (!parameters)
        return parameters.error();
    address.m_parameters = std::move(*parameters);
    const auto done = address.secure();
    return done ? Result<PostgresAddress>(std::move(address)) : done.error();
}

// What decides on it is said to libpq, too, so that nothing of it changes later.
Result<Done> PostgresAddress::secure()
{
    const auto meant = meantBy(m_parameters);
    if (!meant)
        return meant.error();
    const PostgresServers servers(valueOf(*meant, "host"), valueOf(*meant, "hostaddr"), valueOf(*meant, "port"));
    if (!servers.havePorts())
        return noAddress(u"a port is a number from 1 to 65535"_s);
    auto mode = valueOf(*meant, "sslmode");
    const auto authorities = valueOf(*meant, "sslrootcert");
    if (mode == "require" && !authorities.isEmpty())
        return Error::malformed(Reason::BadValue,
            u"With sslmode=require nobody looks whether the certificate has the server's name, whatever sslrootcert says. Write sslmode=verify-full, or take one of the two out."_s);
    const bool wantsChecks = !servers.areLocal() || !valueOf(m_parameters, "sslrootcert").isEmpty();
    if (wantsChecks && (mode == "prefer" || mode == "allow"))
        mode = "verify-full";
    m_hasPassword = !valueOf(m_parameters, "password").isEmpty() || !valueOf(m_parameters, "sslpassword").isEmpty();
    m_name = nameOf(*meant);
    set(m_parameters, "host", servers.hosts());
    set(m_parameters, "hostaddr", servers.addresses());
    set(m_parameters, "port", servers.ports());
    set(m_parameters, "sslmode", mode);
    if (mode == "verify-full" && authorities.isEmpty() && !hasOwnAuthorities()
        && QFile::exists(QLatin1String(systemAuthorities)))
        preset("sslrootcert", systemAuthorities);
    preset("client_encoding", "UTF8");
    preset("application_name", "everyport");
    // A server that is gone without a word is noticed while the votes wait.
    preset("keepalives_idle", "10");
    preset("keepalives_interval", "5");
    preset("keepalives_count", "3");
    preset("tcp_user_timeout", "20000");
    if (servers.hosts().contains(','))
        preset("target_session_attrs", "read-write");
    return Done{};
}

void PostgresAddress::preset(const char* key, const QByteArray& chosen)
{
    if (valueOf(m_parameters, key).isEmpty())
        m_parameters.emplace_back(key, chosen);
}

QString PostgresAddress::withoutPasswords(const QString& text)
{
    if (const auto address = isOne(text) ? parse(text) : Result<PostgresAddress>(Error::cancelled());
        address && !address->hasPassword())
        return text;
    static const QRegularExpression login(
        uR"(^(\s*[\w+.-]+:?/+[^:@/]*|\s*[^:@/]*(?=:[^/])):.*@)"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression option(u"(password\\s*=\\s*)(?:'[^']*'|[^&\\s]*)"_s);
    auto left = text;
    return left.replace(login, u"\\1@"_s).replace(option, u"\\1"_s);
}

} // namespace everyport
