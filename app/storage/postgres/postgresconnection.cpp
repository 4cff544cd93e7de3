#include "app/storage/postgres/postgresconnection.h"

#include <algorithm>
#include <array>
#include <future>
#include <thread>
#include <utility>

#include <poll.h>
#include <sys/socket.h>

#include <QRegularExpression>

#include "app/storage/postgres/libpq.h"
#include "app/storage/postgres/postgreserror.h"
#include "app/storage/postgres/postgrestext.h"

namespace everyport {

namespace {

using namespace std::chrono_literals;

constexpr auto askAgainAfter = 20ms;
constexpr auto cancelling = 2s;
constexpr auto defining = 10min; // an update of the program may have a large table to make anew

bool isReadable(int descriptor)
{
    pollfd looking{descriptor, POLLIN, 0}; // none, where it is below 0
    return ::poll(&looking, 1, 0) > 0;
}

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

QSqlError PostgresConnection::open(const PostgresAddress& address, int wake)
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
    m_hasGivenUp = false;
    m_handle = libpq().PQconnectStartParams(keys.data(), values.data(), 0);
    // Else libpq keeps to itself what the server calls the reason by its code.
    libpq().PQsetErrorVerbosity(m_handle, Libpq::VerboseErrors);
    // From the beginning: a session that an administrator ends while it opens would be told on standard error.
    libpq().PQsetNoticeProcessor(
        m_handle, [](void*, const char*) {}, nullptr);
    if (waitUntilOpen(wake)) {
        libpq().PQsetErrorVerbosity(m_handle, Libpq::DefaultErrors);
        libpq().PQsetnonblocking(m_handle, 1);
        return {};
    }
    auto error = openError();
    close();
    return error;
}

// libpq counts connect_timeout for nobody but its own waiting.
bool PostgresConnection::waitUntilOpen(int wake)
{
    const auto until = silentUntil();
    int status = libpq().PQstatus(m_handle) == Libpq::connectionBad ? Libpq::Failed : Libpq::Writing;
    while (status != Libpq::Connected && status != Libpq::Failed) {
        m_hasGivenUp = Clock::now() >= until || isReadable(wake);
        if (m_hasGivenUp)
            return false;
        if (poll(status == Libpq::Reading ? POLLIN : POLLOUT, until, wake))
            status = libpq().PQconnectPoll(m_handle);
    }
    return status == Libpq::Connected;
}

QSqlError PostgresConnection::openError() const
{
    if (m_hasGivenUp)
        return errorOf(nullptr);
    const auto words = QString::fromUtf8(libpq().PQerrorMessage(m_handle));
    static const QRegularExpression coded(QStringLiteral(": +([0-9][0-9A-Z]{4}): +([^\\n]*)"));
    if (const auto found = coded.match(words); found.hasMatch())
        return saidByPostgres(found.captured(1).toLatin1(), wordsOf(found.captured(2).toUtf8().constData()));
    if (libpq().PQconnectionNeedsPassword(m_handle))
        return saidByPostgres("28P01", wordsOf(libpq().PQerrorMessage(m_handle)));
    return errorOf(nullptr);
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
    return m_hasGivenUp || libpq().PQstatus(m_handle) != Libpq::connectionOk;
}

void PostgresConnection::lookForEnd()
{
    if (m_handle && !m_reader)
        libpq().PQconsumeInput(m_handle);
}

QList<QByteArray> PostgresConnection::waitForTold(int wake)
{
    if (!m_handle)
        return {};
    if (auto told = takeTold(); !told.isEmpty())
        return told; // it came with the answer to something else
    std::array waiting{pollfd{libpq().PQsocket(m_handle), POLLIN, 0}, pollfd{wake, POLLIN, 0}};
    if (::poll(waiting.data(), waiting.size(), -1) > 0 && waiting[0].revents != 0
        && !libpq().PQconsumeInput(m_handle)) {
        m_hasGivenUp = true;
        return {};
    }
    return takeTold();
}

QList<QByteArray> PostgresConnection::takeTold()
{
    QList<QByteArray> told;
    for (auto* one = libpq().PQnotifies(m_handle); one; one = libpq().PQnotifies(m_handle)) {
        told.append(one->payload);
        libpq().PQfreemem(one);
    }
    return told;
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

QSqlError PostgresConnection::errorOf(const pg_result* result) const
{
    if (m_hasGivenUp)
        return saidByPostgres(connectionFailed, QStringLiteral("it does not answer"));
    const auto* state = libpq().PQresultErrorField(result, Libpq::stateField);
    // Others may end a statement, too, and whoever waits for that has to hear of it.
    if (qstrcmp(state, queryCanceled) == 0 && m_isUnwanted && m_isUnwanted())
        return saidByPostgres(endedUnwanted, {});
    if (state)
        return saidByPostgres(state, wordsOf(libpq().PQresultErrorField(result, Libpq::wordsField)));
    return saidByPostgres(
        connectionFailed, wordsOf(result ? libpq().PQresultErrorMessage(result) : libpq().PQerrorMessage(m_handle)));
}

// The last answer to what was sent, as PQexec has it.
PostgresAnswer PostgresConnection::answerTo(int isSent)
{
    PostgresAnswer last;
    while (auto one = isSent ? next() : nullptr)
        last = std::move(one);
    return last;
}

QSqlError PostgresConnection::prepare(const QString& text, Prepared& prepared)
{
    makeIdle();
    dropForgotten();
    auto name = "s" + QByteArray::number(++m_prepared);
    const auto done = answerTo(
        libpq().PQsendPrepare(m_handle, name.constData(), postgresText(text).toUtf8().constData(), 0, nullptr));
    if (libpq().PQresultStatus(done.get()) != Libpq::CommandOk)
        return errorOf(done.get());
    prepared.name = std::move(name);
    prepared.types.clear();
    prepared.defines = text.startsWith(u"CREATE") || text.startsWith(u"DROP") || text.startsWith(u"ALTER");
    noteOwn(text);
    if (!text.contains(u'?'))
        return {};
    const auto described = answerTo(libpq().PQsendDescribePrepared(m_handle, prepared.name.constData()));
    if (libpq().PQresultStatus(described.get()) != Libpq::CommandOk)
        return errorOf(described.get());
    for (int i = 0; i < libpq().PQnparams(described.get()); ++i)
        prepared.types.push_back(libpq().PQparamtype(described.get(), i));
    return {};
}

void PostgresConnection::noteOwn(const QString& statement)
{
    static const QRegularExpression makesTable(QStringLiteral("^CREATE TABLE (?:IF NOT EXISTS )?\"?(\\w+)"));
    if (const auto found = makesTable.match(statement); found.hasMatch())
        m_ownTables.insert(found.captured(1));
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
        answerTo(libpq().PQsendQuery(m_handle, ("DEALLOCATE " + name).constData()));
}

void PostgresConnection::makeIdle()
{
    if (m_reader)
        std::exchange(m_reader, nullptr)->keepRest();
}

QSqlError PostgresConnection::run(const Prepared& prepared, const std::vector<Value>& values, PostgresReader& reader)
{
    makeIdle();
    m_hasDefined |= prepared.defines;
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

PostgresConnection::Clock::time_point PostgresConnection::silentUntil() const
{
    const auto patience = m_hasDefined ? std::max<std::chrono::milliseconds>(m_patience, defining) : m_patience;
    return m_deadline.value_or(Clock::now() + patience);
}

bool PostgresConnection::poll(short events, Clock::time_point until, int wake) const
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
    std::array waiting{pollfd{libpq().PQsocket(m_handle), events, 0}, pollfd{wake, POLLIN, 0}};
    return left.count() > 0 && ::poll(waiting.data(), waiting.size(), int(left.count())) > 0 && waiting[0].revents != 0;
}

// Until libpq can be asked without waiting. False: what it says then is that the connection is lost.
bool PostgresConnection::waitForAnswer()
{
    const auto until = silentUntil();
    bool isCancelled = false;
    while (true) {
        const int isUnsent = libpq().PQflush(m_handle);
        if (isUnsent < 0)
            return false;
        if (!isUnsent && !libpq().PQisBusy(m_handle))
            return true;
        if (Clock::now() >= until) {
            giveUp();
            return false;
        }
        if (m_isUnwanted && !isCancelled && m_isUnwanted()) {
            if (!cancel()) {
                giveUp();
                return false;
            }
            isCancelled = true;
        }
        // Whoever reads is asked now and then whether anybody still wants the answer.
        const auto again = m_isUnwanted ? std::min(until, Clock::now() + askAgainAfter) : until;
        if (poll(short(isUnsent ? POLLIN | POLLOUT : POLLIN), again) && !libpq().PQconsumeInput(m_handle))
            return false;
    }
}

// libpq waits here until the server hangs up, which one that hangs does not. A request that comes later than that finds
// no connection of ours any more whose next statement it could end.
bool PostgresConnection::cancel() const
{
    std::promise<void> promise;
    const auto done = promise.get_future();
    std::thread([request = libpq().PQgetCancel(m_handle), promise = std::move(promise)]() mutable {
        std::array<char, 256> trouble = {};
        libpq().PQcancel(request, trouble.data(), int(trouble.size()));
        libpq().PQfreeCancel(request);
        promise.set_value();
    }).detach();
    return done.wait_for(cancelling) == std::future_status::ready;
}

// What is asked after that fails at once, and libpq knows that it is lost.
void PostgresConnection::giveUp()
{
    m_hasGivenUp = true;
    ::shutdown(libpq().PQsocket(m_handle), SHUT_RDWR);
    libpq().PQconsumeInput(m_handle);
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

QSqlError PostgresConnection::ask(const char* sql, QByteArray* answer)
{
    makeIdle();
    if (!libpq().PQsendQuery(m_handle, sql))
        return errorOf(nullptr);
    QSqlError trouble;
    while (const auto one = next()) {
        const auto status = libpq().PQresultStatus(one.get());
        if (status != Libpq::CommandOk && status != Libpq::TuplesOk && !trouble.isValid())
            trouble = errorOf(one.get());
        if (answer && status == Libpq::TuplesOk && libpq().PQntuples(one.get()) == 1)
            *answer = libpq().PQgetvalue(one.get(), 0, 0);
    }
    return trouble;
}

// Where it fails the next statement says why.
void PostgresConnection::discardAll()
{
    if (isOpen() && !isLost())
        ask("DISCARD ALL");
}

QVariant PostgresConnection::lastNumberGiven()
{
    makeIdle();
    const auto found = answerTo(libpq().PQsendQuery(m_handle, "SELECT lastval()"));
    return libpq().PQntuples(found.get()) == 1
        ? QVariant(QByteArray(libpq().PQgetvalue(found.get(), 0, 0)).toLongLong())
        : QVariant();
}

} // namespace everyport
