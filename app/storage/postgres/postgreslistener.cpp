#include "app/storage/postgres/postgreslistener.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <QStringList>

namespace everyport::detail {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto triedAgainAfter = 2s;
// What others store in many small pieces is told together.
constexpr auto collectedFor = 20ms;
constexpr auto longestLeaving = 2s;

bool isWoken(int wake, std::chrono::milliseconds within)
{
    pollfd waiting{wake, POLLIN, 0};
    return ::poll(&waiting, 1, int(within.count())) > 0;
}

/// Runs one statement that gives no rows.
bool runPlain(PostgresConnection& connection, const QString& sql)
{
    struct Nobody final : PostgresReader {
        void keepRest() override {}
    } nobody;
    PostgresConnection::Prepared prepared;
    if (connection.prepare(sql, prepared).isValid() || connection.run(prepared, {}, nobody).isValid())
        return false;
    connection.endReading(nobody);
    return true;
}

} // namespace

QString PostgresListener::payload(const QString& schema, const QString& run, const QString& what)
{
    return schema + u'\n' + run + u'\n' + what;
}

PostgresListener::PostgresListener(PostgresAddress address, QString run, std::shared_ptr<PostgresSeenRuns> others,
    std::function<void(const QString&)> told)
    : m_address(std::move(address)),
      m_run(std::move(run)),
      m_others(std::move(others)),
      m_told(std::move(told)),
      m_wake(::eventfd(0, EFD_CLOEXEC)),
      m_thread([this] { listen(); })
{
}

PostgresListener::~PostgresListener()
{
    m_isEnding = true;
    const quint64 one = 1;
    (void)!::write(m_wake.get(), &one, sizeof one);
    m_thread.join();
}

void PostgresListener::listen()
{
    while (!m_isEnding) {
        if (!connect()) {
            m_connection.close();
            (void)isWoken(m_wake.get(), triedAgainAfter);
            continue;
        }
        noteOthers();
        m_told({}); // what was told before nobody heard
        while (!m_isEnding && !m_connection.isLost()) {
            hear(m_connection.waitForTold(m_wake.get()));
            (void)isWoken(m_wake.get(), collectedFor);
        }
    }
    close();
}

void PostgresListener::close()
{
    m_connection.setInterrupt({});
    const PostgresDeadline deadline(m_connection, longestLeaving);
    m_connection.discardAll(); // or whoever gets the session of a pooler hears what is told, and never reads it
    m_connection.close();
}

bool PostgresListener::connect()
{
    m_connection.close();
    m_connection.setInterrupt([this] { return m_isEnding.load(); });
    if (m_connection.open(m_address, m_wake.get()).isValid())
        return false;
    m_connection.discardAll();
    return runPlain(m_connection, u"LISTEN %1"_s.arg(QLatin1String(channel)));
}

void PostgresListener::hear(const QList<QByteArray>& payloads)
{
    QStringList heard;
    for (const auto& payload : payloads) {
        const auto text = QString::fromUtf8(payload);
        const auto run = text.indexOf(u'\n');
        const auto what = run < 0 ? -1 : text.indexOf(u'\n', run + 1);
        if (what < 0 || QStringView(text).first(run) != m_address.schema()
            || QStringView(text).sliced(run + 1, what - run - 1) == m_run)
            continue;
        heard.append(text.sliced(what + 1));
    }
    if (heard.isEmpty())
        return;
    noteOthers();
    heard.removeDuplicates();
    for (const auto& told : std::as_const(heard))
        m_told(told);
}

// Before anybody shows what they have stored. It is read, not told: everybody who may connect can tell anything.
void PostgresListener::noteOthers()
{
    QByteArray newest;
    if (!m_connection.ask(PostgresSeenRuns::newestOf(m_address.schema()).toUtf8().constData(), &newest).isValid())
        m_others->note(newest);
}

} // namespace everyport::detail
