#include "app/storage/postgres/postgresconnection.h"

#include <array>
#include <chrono>
#include <utility>

#include <libpq-fe.h>
#include <poll.h>

#include <QRegularExpression>

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
    PQclear(result);
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
    m_handle = PQconnectStartParams(keys.data(), values.data(), 0);
    // Else libpq keeps to itself what the server calls the reason by its code.
    PQsetErrorVerbosity(m_handle, PQERRORS_VERBOSE);
    if (waitUntilOpen()) {
        PQsetErrorVerbosity(m_handle, PQERRORS_DEFAULT);
        PQsetNoticeProcessor(
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
    auto status = PQstatus(m_handle) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while (status != PGRES_POLLING_OK && status != PGRES_POLLING_FAILED) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        pollfd waiting{PQsocket(m_handle), short(status == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (left.count() <= 0 || ::poll(&waiting, 1, int(left.count())) == 0)
            return false;
        status = PQconnectPoll(m_handle);
    }
    return status == PGRES_POLLING_OK;
}

QSqlError PostgresConnection::openError() const
{
    const auto words = QString::fromUtf8(PQerrorMessage(m_handle));
    static const QRegularExpression coded(QStringLiteral(": +([0-9A-Z]{5}): +([^\\n]*)"));
    if (const auto found = coded.match(words); found.hasMatch())
        return saidByPostgres(found.captured(1).toLatin1(), wordsOf(found.captured(2).toUtf8().constData()));
    if (PQconnectionNeedsPassword(m_handle))
        return saidByPostgres("28P01", wordsOf(PQerrorMessage(m_handle)));
    return saidByPostgres(
        connectionFailed, words.isEmpty() ? QStringLiteral("it does not answer") : wordsOf(PQerrorMessage(m_handle)));
}

void PostgresConnection::close()
{
    if (m_reader)
        std::exchange(m_reader, nullptr)->keepRest(); // of which nothing comes any more
    m_forgotten.clear();
    PQfinish(std::exchange(m_handle, nullptr));
}

bool PostgresConnection::isLost() const
{
    return PQstatus(m_handle) != CONNECTION_OK;
}

void PostgresConnection::lookForEnd()
{
    if (m_handle && !m_reader)
        PQconsumeInput(m_handle);
}

bool PostgresConnection::hasFailed() const
{
    const auto status = PQtransactionStatus(m_handle);
    return status == PQTRANS_INERROR || status == PQTRANS_UNKNOWN;
}

int PostgresConnection::serverVersion() const
{
    return PQserverVersion(m_handle);
}

int PostgresConnection::backend() const
{
    return PQbackendPID(m_handle);
}

QSqlError PostgresConnection::errorOf(const pg_result* result) const
{
    const auto* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (state)
        return saidByPostgres(state, wordsOf(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY)));
    return saidByPostgres(connectionFailed, wordsOf(result ? PQresultErrorMessage(result) : PQerrorMessage(m_handle)));
}

QSqlError PostgresConnection::prepare(const QString& text, Prepared& prepared)
{
    makeIdle();
    dropForgotten();
    auto name = "s" + QByteArray::number(++m_prepared);
    const auto done = PostgresAnswer(
        PQprepare(m_handle, name.constData(), postgresText(text).toUtf8().constData(), 0, nullptr));
    if (PQresultStatus(done.get()) != PGRES_COMMAND_OK)
        return errorOf(done.get());
    prepared.name = std::move(name);
    prepared.types.clear();
    if (!text.contains(u'?'))
        return {};
    const auto described = PostgresAnswer(PQdescribePrepared(m_handle, prepared.name.constData()));
    if (PQresultStatus(described.get()) != PGRES_COMMAND_OK)
        return errorOf(described.get());
    for (int i = 0; i < PQnparams(described.get()); ++i)
        prepared.types.push_back(PQparamtype(described.get(), i));
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
        PQclear(PQexec(m_handle, ("DEALLOCATE " + name).constData()));
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
    if (!PQsendQueryPrepared(m_handle, prepared.name.constData(), int(values.size()), places.data(), lengths.data(),
            formats.data(), binaryRows))
        return saidByPostgres(connectionFailed, wordsOf(PQerrorMessage(m_handle)));
    PQsetSingleRowMode(m_handle);
    m_reader = &reader;
    return {};
}

// Whoever waits for no end may wait in libpq; else it is asked now and then whether anybody still wants the answer.
bool PostgresConnection::waitForAnswer()
{
    bool isCancelled = false;
    while (m_isUnwanted && PQisBusy(m_handle)) {
        if (!isCancelled && m_isUnwanted()) {
            std::array<char, 256> trouble = {};
            auto* cancel = PQgetCancel(m_handle);
            PQcancel(cancel, trouble.data(), int(trouble.size()));
            PQfreeCancel(cancel);
            isCancelled = true;
        }
        pollfd waiting{PQsocket(m_handle), POLLIN, 0};
        if (::poll(&waiting, 1, askAgainAfter) > 0 && !PQconsumeInput(m_handle))
            return false;
    }
    return true;
}

PostgresAnswer PostgresConnection::next()
{
    if (!m_handle)
        return nullptr;
    waitForAnswer();
    return PostgresAnswer(PQgetResult(m_handle));
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
    const auto done = PostgresAnswer(PQexec(m_handle, sql.constData()));
    const auto status = PQresultStatus(done.get());
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK ? QSqlError() : errorOf(done.get());
}

QVariant PostgresConnection::lastNumberGiven()
{
    makeIdle();
    const auto found = PostgresAnswer(PQexec(m_handle, "SELECT lastval()"));
    return PQntuples(found.get()) == 1 ? QVariant(QByteArray(PQgetvalue(found.get(), 0, 0)).toLongLong()) : QVariant();
}

} // namespace everyport
