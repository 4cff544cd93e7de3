// sshecho KEYS-FOLDER ENDPOINT [AUTHORIZED-KEYS [NAME=VALUE…]]: an SSH server for tests; prints its address, then its
// log.
#include <cstdio>

#include <QCoreApplication>

#include "doorkeeper.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/reactor/makereactor.h"
#include "programs.h"
#include "protocols/ssh/server.h"

using namespace everyport;

namespace {

void say(const QString& line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

struct Diary final : ssh::ServerEvents {
    void loginSucceeded(const ssh::LoginFacts& facts) override
    {
        say(QStringLiteral("in %1 %2 %3").arg(facts.user, facts.method, facts.fingerprint));
    }
    void loginFailed(const ssh::LoginFacts& facts) override
    {
        say(QStringLiteral("wrong %1 %2 %3").arg(facts.user, facts.method, facts.trouble));
    }
    void turnedAway(const Address&, const QString& why) override { say(QStringLiteral("away ") + why); }
};

ssh::ServerSettings settingsOf(const QStringList& words)
{
    ssh::ServerSettings settings;
    auto& limits = settings.limits;
    limits.failureDelay = std::chrono::milliseconds(0);
    for (const auto& word : words) {
        const auto name = word.section(u'=', 0, 0);
        const auto value = word.section(u'=', 1).toLongLong();
        if (name == QStringLiteral("login-time"))
            limits.loginTime = std::chrono::milliseconds(value);
        else if (name == QStringLiteral("delay"))
            limits.failureDelay = std::chrono::milliseconds(value);
        else if (name == QStringLiteral("unproved"))
            limits.unproved = int(value);
        else if (name == QStringLiteral("rekey"))
            limits.rekeyBytes = quint64(value);
        else if (name == QStringLiteral("keepalive"))
            limits.keepalive = std::chrono::milliseconds(value);
        else if (name == QStringLiteral("banner"))
            settings.banner = QStringLiteral("Welcome, stranger.\n");
    }
    return settings;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto words = application.arguments();
    auto reactor = makeReactor();
    const auto keys = ssh::HostKeys::loadNow(words.value(1));
    const auto place = Endpoint::parse(words.value(2));
    if (!reactor || !keys || !place) {
        std::fprintf(stderr, "%s\n",
            qUtf8Printable(
                !keys ? keys.error().text : QStringLiteral("sshecho KEYS ENDPOINT [AUTHORIZED [NAME=VALUE…]]")));
        return 2;
    }
    for (const auto& key : (*keys)->keys())
        say(QStringLiteral("key %1 %2").arg(key.type, key.fingerprint));
    Doorkeeper doorkeeper((*reactor)->clock(), words.value(3));
    std::shared_ptr<sftp::Area> area;
    for (const auto& word : words.mid(4)) {
        if (!word.startsWith(QStringLiteral("folder=")))
            continue;
        sftp::AreaOptions options;
        options.quota = {200'000'000, 1000};
        if (auto opened = sftp::Area::open(word.section(u'=', 1), options))
            area = *opened;
    }
    Programs programs(**reactor, area);
    Diary diary;
    auto server = ssh::Server::create(**reactor, *keys, doorkeeper, programs, diary, settingsOf(words.mid(4)));
    if (!server) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(server.error().text));
        return 1;
    }
    auto ports = listenOn(**reactor, *place, QStringLiteral("ssh"), nullptr, [&] { return (*server)->protocol(); });
    if (!ports)
        return 1;
    programs.shut = [&] { ports->clear(); };
    say(QStringLiteral("ready %1").arg(ports->front()->address().port));
    return application.exec();
}
