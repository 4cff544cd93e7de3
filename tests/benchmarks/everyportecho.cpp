// An echo server on netcore: everyportecho REACTOR [window|tls]. Prints "port N". With a window (offscreen) that
// repaints as often as a screen would, a thread asks every other millisecond how long the loop lets a call wait; a line
// on standard input is answered by the 99th percentile since the one before, in milliseconds. Ends with its standard
// input.
#include <cstdio>

#include <unistd.h>

#include <QApplication>
#include <QPainter>
#include <QTimer>
#include <QWidget>

#include "netcore/interfaces/reactordescriptors.h"
#include "netcore/interfaces/reactortcp.h"
#include "netcore/reactor/makereactor.h"
#include "netcore/tls/tlssession.h"
#include "tests/benchmarks/waits.h"

using namespace everyport;

namespace {

class Echo final : public Protocol {
public:
    void connectionMade(Transport& transport) override { m_transport = &transport; }
    void dataReceived(QByteArrayView bytes) override { m_transport->passOn(bytes); }
    qsizetype mostAtOnce() const override { return muchAtOnce; }
    void connectionLost(const Error&) override {}

private:
    Transport* m_transport = nullptr;
};

/// Much to paint: a chart's worth of lines and text.
class Picture final : public QWidget {
public:
    Picture()
    {
        resize(1280, 800);
        m_frames.callOnTimeout([this] {
            ++m_step;
            update();
        });
        m_frames.start(16);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        for (int i = 0; i < 200; ++i)
            painter.drawLine(0, (i * 7 + m_step) % height(), width(), (i * 13 + m_step) % height());
        for (int i = 0; i < 40; ++i)
            painter.drawText(20 + (i % 4) * 300, 20 + i * 18, QStringLiteral("Votes %1").arg(m_step + i));
    }

private:
    QTimer m_frames;
    int m_step = 0;
};

/// Echoes, behind TLS with a certificate made for this run where it is asked for.
ProtocolFactory echoes(bool encrypted)
{
    if (!encrypted)
        return [] { return std::make_unique<Echo>(); };
    const auto context = *TlsContext::server(
        {.certificate = *Certificate::makeSelfSigned({QStringLiteral("localhost")})});
    return [context] { return TlsSession::wrap(context, std::make_unique<Echo>()); };
}

int run(const QString& name, bool hasWindow, bool encrypted)
{
    auto made = makeReactor(name);
    if (!made)
        return 1;
    Reactor& reactor = **made;
    auto listening = reactor.role<ReactorTcp>()->listenTcp({.backlog = 4096}, echoes(encrypted));
    if (!listening)
        return 1;
    std::unique_ptr<Picture> picture;
    std::unique_ptr<Waits> waits;
    if (hasWindow) {
        picture = std::make_unique<Picture>();
        picture->show();
        waits = std::make_unique<Waits>(reactor);
    }
    auto input = reactor.role<ReactorDescriptors>()->watch(STDIN_FILENO, [&](bool, bool) {
        char line[64];
        if (read(STDIN_FILENO, line, sizeof line) <= 0)
            return QCoreApplication::quit();
        std::printf("%f\n", waits ? waits->take(0.99) : 0.0);
        std::fflush(stdout);
    });
    std::printf("port %d\n", int((*listening)->address().port));
    std::fflush(stdout);
    const int code = QCoreApplication::exec();
    input.reset();
    listening = Error::closed();
    waits.reset();
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    const auto name = QString::fromLatin1(argc > 1 ? argv[1] : "epoll");
    const QByteArrayView how(argc > 2 ? argv[2] : "");
    if (how != "window") {
        QCoreApplication application(argc, argv);
        return run(name, false, how == "tls");
    }
    QApplication application(argc, argv);
    return run(name, true, false);
}
