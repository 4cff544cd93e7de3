#include "netcore/process/processoutput.h"

#include "netcore/task/deferred.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

class Listener final : public ProcessProtocol {
public:
    Listener(Deferred<Result<ProcessResult>> done, QByteArray input, qsizetype limit)
        : m_done(std::move(done)), m_input(std::move(input)), m_limit(limit)
    {
    }
    void connectionMade(ProcessTransport& transport) override
    {
        transport.write(std::move(m_input));
        transport.closeStdin();
    }
    void outReceived(QByteArrayView bytes) override { keep(m_result.out, bytes); }
    void errReceived(QByteArrayView bytes) override { keep(m_result.err, bytes); }
    void processEnded(const ExitStatus& status) override
    {
        m_result.status = status;
        m_done.fire(std::move(m_result));
    }

private:
    void keep(QByteArray& where, QByteArrayView bytes)
    {
        if (m_result.out.size() + m_result.err.size() + bytes.size() > m_limit) {
            // Whoever waits lets go of the process, and so ends it.
            m_done.fire(Error::local(Reason::TooLarge, u"The process said more than %1 bytes."_s.arg(m_limit)));
            return;
        }
        where.append(bytes);
    }

    Deferred<Result<ProcessResult>> m_done;
    ProcessResult m_result;
    QByteArray m_input;
    qsizetype m_limit;
};

Task<Result<ProcessResult>> ask(ReactorProcess* processes, ProcessOptions options, QByteArray input, qsizetype limit)
{
    Deferred<Result<ProcessResult>> done;
    auto waiting = done.task();
    auto listener = std::make_unique<Listener>(std::move(done), std::move(input), limit);
    auto spawned = processes->spawn(std::move(options), std::move(listener));
    if (!spawned)
        co_return spawned.error();
    auto result = co_await std::move(waiting);
    co_return result;
}

Task<Result<QByteArray>> askForOutput(
    ReactorProcess* processes, ProcessOptions options, QByteArray input, qsizetype limit)
{
    const auto program = options.executable;
    auto asking = ask(processes, std::move(options), std::move(input), limit);
    auto result = co_await std::move(asking);
    if (!result)
        co_return result.error();
    if (result->status.isSuccess())
        co_return result->out;
    auto error = result->status.error(program);
    const auto said = QString::fromLocal8Bit(result->err.left(result->err.indexOf('\n')).left(500)).trimmed();
    if (!said.isEmpty())
        error.text += u' ' + said;
    co_return error;
}

Task<Result<ExitStatus>> askForValue(ReactorProcess* processes, ProcessOptions options, QByteArray input)
{
    auto asking = ask(processes, std::move(options), std::move(input), 0);
    auto result = co_await std::move(asking);
    if (!result)
        co_return result.error();
    co_return result->status;
}

} // namespace

Task<Result<ProcessResult>> processOutputAndValue(
    ReactorProcess& processes, ProcessOptions options, QByteArray input, qsizetype limit)
{
    return ask(&processes, std::move(options), std::move(input), limit);
}

Task<Result<QByteArray>> processOutput(
    ReactorProcess& processes, ProcessOptions options, QByteArray input, qsizetype limit)
{
    return askForOutput(&processes, std::move(options), std::move(input), limit);
}

Task<Result<ExitStatus>> processValue(ReactorProcess& processes, ProcessOptions options, QByteArray input)
{
    options.descriptors = {{0, {ChildDescriptor::Kind::WeWrite}}};
    return askForValue(&processes, std::move(options), std::move(input));
}

} // namespace everyport
