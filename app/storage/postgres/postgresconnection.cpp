#include "app/storage/postgres/postgresconnection.h"

#include <array>
#include <chrono>
#include <utility>

#include <poll.h>

#include <QRegularExpression>

#include "app/storage/postgres/libpq.h"
#include "app/storage/postgres/postgreserror.h"
#include "app/storage/postgres/postgrestext.h"

namespace everyport {

namespace {

constexpr int askAgainAfter = 20; // milliseconds
constexpr auto longestConnecting = std::chrono::seconds(5);

QString wordsOf(const char* said)
{
    auto words = QString::fromUtf8(said).simplified();
    for (const auto* level : {"ERROR: ", "FATAL: "}) {
        if (words.startsWith(QLatin1String(level)))
            words.remove(0, qsizetype(qstrlen(level)));
    }
    return words.endsWith(u'.') ? words.chopped(1) : words;
}

} // namespace

void PostgresResultEnd::operator()(pg_result* result) const
{
    libpq().PQclear(result);
}

QSqlError PostgresConnection::open(const PostgresAddress& address)
{
    close();
    std::vector<const char*> keys;
    std::vector<const char*> values;
    const auto parameters = address.parameters();
    for (const auto& [key, value] : parameters) {
        keys.push_back(key.constData());
        values.push_back(value.constData());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    m_handle = libpq().PQconnectStartParams(keys.data(), values.data(), 0);
    // Else libpq keeps to itself what the server calls the reason by its code.
    libpq().PQsetErrorVerbosity(m_handle, Libpq::VerboseErrors);
    if (waitUntilOpen()) {
        libpq().PQsetErrorVerbosity(m_handle, Libpq::DefaultErrors);
        libpq().PQsetNoticeProcessor(
            m_handle, [](void*, const char*) {}, nullptr);
        return {};
    }
    auto error = openError();
    close();
    return error;
}

// libpq counts connect_timeout for nobody but its own waiting.
bool PostgresConnection::waitUntilOpen()
{
    const auto until = std::chrono::steady_clock::now() + longestConnecting;
    int status = libpq().PQstatus(m_handle) == Libpq::connectionBad ? Libpq::Failed : Libpq::Writing;
    while (status != Libpq::Connected && status != Libpq::Failed) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        pollfd waiting{libpq().PQsocket(m_handle), short(status == Libpq::Reading ? POLLIN : POLLOUT), 0};
        if (left.count() <= 0 || ::poll(&waiting, 1, int(left.count())) == 0)
            return false;
        status = libpq().PQconnectPoll(m_handle);
    }
    return status == Libpq::Connected;
}

QSqlError PostgresConnection::openError() const
{
    const auto words = QString::fromUtf8(libpq().PQerrorMessage(m_handle));
    static const QRegularExpression coded(QStringLiteral(": +([0-9][0-9A-Z]{4}): +([^\\n]*)"));
    if (const auto found = coded.match(words); found.hasMatch())
        return saidByPostgres(found.captured(1).toLatin1(), wordsOf(found.captured(2).toUtf8().constData()));
    if (libpq().PQconnectionNeedsPassword(m_handle))
        return saidByPostgres("28P01", wordsOf(libpq().PQerrorMessage(m_handle)));
    return saidByPostgres(connectionFailed,
        words.isEmpty() ? QStringLiteral("it does not answer") : wordsOf(libpq().PQerrorMessage(m_handle)));
}

void PostgresConnection::close()
{
    if (m_reader)
        std::exchange(m_reader, nullptr)->keepRest(); // of which nothing comes any more
    m_forgotten.clear();
    libpq().PQfinish(std::exchange(m_handle, nullptr));
}

bool PostgresConnection::isLost() const
{
    return libpq().PQstatus(m_handle) != Libpq::connectionOk;
}

void PostgresConnection::lookForEnd()
{
    if (m_handle && !m_reader)
        libpq().PQconsumeInput(m_handle);
}

bool PostgresConnection::hasFailed() const
{
    const auto status = libpq().PQtransactionStatus(m_handle);
    return status == Libpq::InError || status == Libpq::Unknown;
}

int PostgresConnection::serverVersion() const
{
    return libpq().PQserverVersion(m_handle);
}

int PostgresConnection::backend() const
{
    return libpq().PQbackendPID(m_handle);
}

QSqlError PostgresConnection::errorOf(const pg_result* result) const
{
    const auto* state = libpq().PQresultErrorField(result, Libpq::stateField);
    if (state)
        return saidByPostgres(state, wordsOf(libpq().PQresultErrorField(result, Libpq::wordsField)));
    return saidByPostgres(
        connectionFailed, wordsOf(result ? libpq().PQresultErrorMessage(result) : libpq().PQerrorMessage(m_handle)));
}

QSqlError PostgresConnection::prepare(const QString& text, Prepared& prepared)
{
    m_hasDefined |= text.startsWith(u"CREATE") || text.startsWith(u"DROP") || text.startsWith(u"ALTER");
    makeIdle();
    dropForgotten();
    auto name = "s" + QByteArray::number(++m_prepared);
    const auto done = PostgresAnswer(
        libpq().PQprepare(m_handle, name.constData(), postgresText(text).toUtf8().constData(), 0, nullptr));
    if (libpq().PQresultStatus(done.get()) != Libpq::CommandOk)
        return errorOf(done.get());
    prepared.name = std::move(name);
    prepared.types.clear();
    if (!text.contains(u'?'))
        return {};
    const auto described = PostgresAnswer(libpq().PQdescribePrepared(m_handle, prepared.name.constData()));
    if (libpq().PQresultStatus(described.get()) != Libpq::CommandOk)
        return errorOf(described.get());
    for (int i = 0; i < libpq().PQnparams(described.get()); ++i)
        prepared.types.push_back(libpq().PQparamtype(described.get(), i));
    return {};
}

void PostgresConnection::forget(Prepared& prepared)
{
    if (m_handle && !prepared.name.isEmpty())
        m_forgotten.push_back(std::exchange(prepared.name, {}));
}

// Not where that would fail: a transaction that has failed already takes nothing but its end.
void PostgresConnection::dropForgotten()
{
    if (hasFailed())
        return;
    for (const auto& name : std::exchange(m_forgotten, {}))
        libpq().PQclear(libpq().PQexec(m_handle, ("DEALLOCATE " + name).constData()));
}

void PostgresConnection::makeIdle()
{
    if (m_reader)
        std::exchange(m_reader, nullptr)->keepRest();
}

QSqlError PostgresConnection::run(const Prepared& prepared, const std::vector<Value>& values, PostgresReader& reader)
{
    makeIdle();
    std::vector<const char*> places;
    std::vector<int> lengths;
    std::vector<int> formats;
    for (const auto& value : values) {
        places.push_back(value.isNull ? nullptr : value.bytes.constData());
        lengths.push_back(int(value.bytes.size()));
        formats.push_back(value.isBinary);
    }
    constexpr int binaryRows = 1;
    if (!libpq().PQsendQueryPrepared(m_handle, prepared.name.constData(), int(values.size()), places.data(),
            lengths.data(), formats.data(), binaryRows))
        return saidByPostgres(connectionFailed, wordsOf(libpq().PQerrorMessage(m_handle)));
    libpq().PQsetSingleRowMode(m_handle);
    m_reader = &reader;
    return {};
}

// Whoever waits for no end may wait in libpq; else it is asked now and then whether anybody still wants the answer.
bool PostgresConnection::waitForAnswer()
{
    bool isCancelled = false;
    while (m_isUnwanted && libpq().PQisBusy(m_handle)) {
        if (!isCancelled && m_isUnwanted()) {
            std::array<char, 256> trouble = {};
            auto* cancel = libpq().PQgetCancel(m_handle);
            libpq().PQcancel(cancel, trouble.data(), int(trouble.size()));
            libpq().PQfreeCancel(cancel);
            isCancelled = true;
        }
        pollfd waiting{libpq().PQsocket(m_handle), POLLIN, 0};
        if (::poll(&waiting, 1, askAgainAfter) > 0 && !libpq().PQconsumeInput(m_handle))
            return false;
    }
    return true;
}

PostgresAnswer PostgresConnection::next()
{
    if (!m_handle)
        return nullptr;
    waitForAnswer();
    return PostgresAnswer(libpq().PQgetResult(m_handle));
}

void PostgresConnection::endReading(PostgresReader& reader)
{
    if (m_reader != &reader)
        return;
    m_reader = nullptr;
    while (const auto rest = next()) {}
}

QSqlError PostgresConnection::execute(const QByteArray& sql)
{
    makeIdle();
    const auto done = PostgresAnswer(libpq().PQexec(m_handle, sql.constData()));
    const auto status = libpq().PQresultStatus(done.get());
    return status == Libpq::CommandOk || status == Libpq::TuplesOk ? QSqlError() : errorOf(done.get());
}

QVariant PostgresConnection::lastNumberGiven()
{
    makeIdle();
    const auto found = PostgresAnswer(libpq().PQexec(m_handle, "SELECT lastval()"));
    return libpq().PQntuples(found.get()) == 1
        ? QVariant(QByteArray(libpq().PQgetvalue(found.get(), 0, 0)).toLongLong())
        : QVariant();
}

} // namespace everyport
