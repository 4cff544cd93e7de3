// A child process: given something, asked what it makes of it, and how it ended.
#include <cstdio>

#include <QCoreApplication>

#include "netcore/process/processoutput.h"
#include "netcore/reactor/epollreactor.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// Hears a child speak, for as long as it likes.
class Listener final : public ProcessProtocol {
public:
    void connectionMade(ProcessTransport& transport) override
    {
        transport.write("one\ntwo\n");
        transport.closeStdin();
    }
    void outReceived(QByteArrayView bytes) override { m_heard += bytes; }
    void processEnded(const ExitStatus& status) override
    {
        std::printf("it said %s, and ended with %d\n", m_heard.simplified().constData(), status.code);
        QCoreApplication::quit();
    }

private:
    QByteArray m_heard;
};

Task<Result<Done>> askOnce(ReactorProcess& processes)
{
    ProcessOptions sort;
    sort.executable = u"sort"_s;
    auto sorting = processOutput(processes, sort, "pear\napple\n");
    const auto sorted = co_await std::move(sorting);
    if (!sorted)
        co_return sorted.error();
    std::printf("sorted: %s\n", sorted->simplified().constData());
    co_return Done();
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    EpollReactor reactor;
    auto* processes = reactor.role<ReactorProcess>();
    if (!processes)
        return 1;
    std::unique_ptr<ProcessTransport> child; // letting go of it would end it
    auto asking = askOnce(*processes);
    asking.whenDone([&](const Result<Done>&) {
        ProcessOptions options;
        options.executable = u"tac"_s;
        auto started = processes->spawn(options, std::make_unique<Listener>());
        if (started)
            child = std::move(*started);
        else
            QCoreApplication::exit(1);
    });
    return application.exec();
}
