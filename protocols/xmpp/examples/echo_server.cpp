// `xmpp_echo_server echo.test tcp:5269 localhost=tcp:127.0.0.1:5270`: write to anybody@echo.test.
#include <QCoreApplication>

#include "protocols/xmpp/examples/asserver.h"
#include "protocols/xmpp/examples/ponger.h"

using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

/// A server without accounts: whatever address is asked for is there, takes anybody's subscription, and says everything
/// back.
class EchoServer final : public Ponger {
public:
    using Ponger::Ponger;

private:
    void messageReceived(const Stanza& message) override
    {
        if (message.isError() || message.element().childText(u"body").isNull())
            return;
        auto echo = message;
        echo.setFrom(message.to());
        echo.setTo(message.from());
        send(echo);
    }
    void presenceReceived(const Stanza& presence) override
    {
        const auto answer = [&](const QString& type) {
            send(Stanza::presence(presence.to().bare(), presence.from().bare(), type));
        };
        if (presence.type() == u"subscribe") {
            answer(u"subscribed"_s);
            answer(QString());
        } else if (presence.type() == u"unsubscribe") {
            answer(u"unsubscribed"_s);
        } else if (presence.type() == u"probe") {
            answer(QString());
        }
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    AsServer server;
    const EchoServer echo(server.router(), server.domain());
    return application.exec();
}
