// What blocks goes into a thread; the loop goes on meanwhile, and the result comes back to it.
#include <cstdio>

#include <QCoreApplication>
#include <QCryptographicHash>

#include "netcore/reactor/epollreactor.h"
#include "netcore/task/loopingcall.h"
#include "netcore/threads/threadpool.h"

using namespace everyport;
using namespace std::chrono_literals;

/// A password's hash is slow on purpose.
QByteArray slowHash(QByteArray password)
{
    for (int round = 0; round < 200000; ++round)
        password = QCryptographicHash::hash(password, QCryptographicHash::Sha256);
    return password.toHex();
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    EpollReactor reactor;

    int beats = 0;
    LoopingCall heart(reactor.clock(), [&] { ++beats; });
    heart.start(5ms);

    // The job owns what it touches: it may outlive whoever asked for it.
    auto hashing = deferToThread(reactor, Threads::Hashing, [] { return slowHash("open sesame"); });
    hashing.whenDone([&](const QByteArray& hash) {
        std::printf("%s\n", hash.left(16).constData());
        std::printf("the loop %s meanwhile\n", beats > 2 ? "went on" : "stood still");
        QCoreApplication::quit();
    });
    return application.exec();
}
