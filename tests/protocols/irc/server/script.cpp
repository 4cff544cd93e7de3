#include "tests/protocols/irc/server/script.h"

#include <map>

#include "tests/protocols/irc/server/house.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::ircd {

namespace {

QByteArray withoutTags(const QByteArray& line)
{
    return line.startsWith('@') ? line.mid(line.indexOf(' ') + 1) : line;
}

QByteArray withoutSource(const QByteArray& line)
{
    return line.startsWith(':') ? line.mid(line.indexOf(' ') + 1) : line;
}

class Script {
public:
    explicit Script(const Case& one) : m_house(optionsOf(one)) {}

    QString run(const QByteArray& text)
    {
        int number = 0;
        for (const auto& raw : text.split('\n')) {
            ++number;
            const auto line = raw.trimmed();
            if (line.isEmpty() || line.startsWith("//"))
                continue;
            const auto trouble = step(line);
            if (!trouble.isEmpty())
                return u"line %1: %2\n    %3"_s.arg(number).arg(QString::fromUtf8(line), trouble);
        }
        return {};
    }

private:
    struct Client {
        std::unique_ptr<Peer> peer;
        QByteArrayList heard;
    };

    static ServerOptions optionsOf(const Case& one)
    {
        auto options = House::plainOptions();
        if (one.options)
            one.options(options);
        return options;
    }

    QString step(const QByteArray& line)
    {
        if (line.startsWith("+ "))
            return come(line.mid(2).split(' '));
        if (line.startsWith("? ")) {
            m_clients[line.mid(2)].peer = std::make_unique<Peer>(m_house);
            return {};
        }
        if (line.startsWith("wait ")) {
            m_house.reactor.advance(std::chrono::milliseconds(qRound64(line.mid(5).toDouble() * 1000)));
            return {};
        }
        if (line.startsWith("set ")) {
            const auto words = line.split(' ');
            return set(words.value(1), words.value(2));
        }
        if (line.startsWith("book ")) {
            if (line.startsWith("book forget "))
                m_house.accounts.accounts.erase(QString::fromLatin1(line.mid(12)));
            else if (line.startsWith("book factor "))
                m_house.accounts.secondFactor = QString::fromLatin1(line.mid(12));
            else if (line.endsWith("busy"))
                m_house.accounts.isBusy = true;
            else
                (line.endsWith("codes") ? m_house.accounts.sendsCodes : m_house.accounts.wantsMail) = true;
            return {};
        }
        if (line == "restart") {
            m_clients.clear();
            m_house.restart();
            return {};
        }
        auto at = 0;
        while (at < line.size() && !QByteArrayView(":>=!-.#~").contains(line[at]))
            ++at;
        const auto found = m_clients.find(line.first(at));
        if (found == m_clients.end() || at == line.size())
            return u"nobody knows what this means"_s;
        return act(found->second, line[at], filled(line.mid(at + 2)));
    }

    QString set(const QByteArray& name, const QByteArray& value)
    {
        auto options = m_house.server->options();
        if (name == "registration")
            options.registrationOpen = value == "open";
        else if (name == "history")
            options.history = value == "on";
        else if (name == "sts")
            options.tlsPort = quint16(value.toInt());
        else if (name == "staying")
            options.staying = value == "nobody" ? Staying::Nobody
                : value == "everybody"          ? Staying::Everybody
                                                : Staying::WhoAsks;
        else
            return u"there is no such option here"_s;
        m_house.server->setOptions(options);
        return {};
    }

    QString come(QByteArrayList words)
    {
        const auto nick = words.takeFirst();
        QByteArray account;
        for (const auto& word : words) {
            if (word.startsWith("account="))
                account = word.mid(8);
        }
        words.removeIf([](const QByteArray& word) { return word.startsWith("account="); });
        auto& client = m_clients[nick];
        client.peer = std::make_unique<Peer>(m_house);
        client.peer->logIn(nick.split('/').first(), words.join(' '), account);
        return {};
    }

    /// "$name" by what was matched before; "\x01" and the like by the byte; "\*600a" is six hundred of them.
    QByteArray filled(QByteArray text) const
    {
        for (auto each = m_names.cbegin(); each != m_names.cend(); ++each)
            text.replace('$' + each.key(), each.value());
        for (auto at = text.indexOf("\\*"); at >= 0; at = text.indexOf("\\*", at)) {
            auto end = at + 2;
            while (isdigit(uchar(text[end])))
                ++end;
            text.replace(at, end + 1 - at, QByteArray(text.mid(at + 2, end - at - 2).toInt(), text[end]));
        }
        for (auto at = text.indexOf("\\x"); at >= 0; at = text.indexOf("\\x", at + 1))
            text.replace(at, 4, QByteArray(1, char(text.mid(at + 2, 2).toInt(nullptr, 16))));
        return text;
    }

    void listen()
    {
        m_house.reactor.turn();
        for (auto& [name, client] : m_clients) {
            client.peer->settle();
            client.heard.append(client.peer->heard());
        }
    }

    static QByteArray seen(const QByteArray& pattern, const QByteArray& line)
    {
        if (pattern.startsWith("@:"))
            return '@' + line;
        if (pattern.startsWith('@'))
            return line;
        return pattern.startsWith(':') ? withoutTags(line) : withoutSource(withoutTags(line));
    }

    QString act(Client& client, char what, const QByteArray& text)
    {
        if (what == ':') {
            listen();
            client.peer->say(text);
            return {};
        }
        listen();
        if (what == '~') {
            client.peer->wire().peerCloses(
                Error{Error::Kind::Disconnected, Reason::ConnectionReset, u"The connection was reset."_s, {}, 0});
            return {};
        }
        auto& heard = client.heard;
        const auto all = [&] {
            return u"heard: "_s
                + QString::fromUtf8(heard.isEmpty() ? QByteArray("nothing") : heard.join("\n           "));
        };
        switch (what) {
        case '>':
            for (qsizetype at = 0; at < heard.size(); ++at) {
                if (!means(text, seen(text, heard[at]), &m_names))
                    continue;
                heard = heard.mid(at + 1);
                return {};
            }
            return all();
        case '=':
            if (heard.isEmpty() || !means(text, seen(text, heard.front()), &m_names))
                return all();
            heard.removeFirst();
            return {};
        case '!':
            return std::any_of(heard.begin(), heard.end(),
                       [&](const QByteArray& line) { return means(text, seen(text, line)); })
                ? all()
                : QString();
        case '-': return heard.isEmpty() ? QString() : all();
        case '.': heard.clear(); return {};
        default: return client.peer->isConnected() ? u"is still connected"_s : QString();
        }
    }

    House m_house;
    std::map<QByteArray, Client> m_clients;
    QHash<QByteArray, QByteArray> m_names;
};

} // namespace

bool means(const QByteArray& pattern, const QByteArray& line, QHash<QByteArray, QByteArray>* names)
{
    qsizetype at = 0;
    qsizetype in = 0;
    while (at < pattern.size()) {
        const auto isName = pattern[at] == '{';
        if (pattern[at] != '*' && !isName) {
            if (in >= line.size() || line[in] != pattern[at])
                return false;
            ++at;
            ++in;
            continue;
        }
        const auto after = isName ? pattern.indexOf('}', at) + 1 : at + 1;
        for (auto end = in; end <= line.size(); ++end) {
            if (!means(pattern.mid(after), line.mid(end), names))
                continue;
            if (isName && names)
                names->insert(pattern.mid(at + 1, after - at - 2), line.mid(in, end - in));
            return true;
        }
        return false;
    }
    return in == line.size();
}

QString runScript(const Case& one)
{
    Script script(one);
    return script.run(one.script);
}

} // namespace everyport::ircd
