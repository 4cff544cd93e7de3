#pragma once

#include <functional>

#include "protocols/irc/server/ports/options.h"

namespace everyport::ircd {

/// One case of the conformance suite: what it holds the server to, by clause, and how, as a script. Lines of a script:
///     + nick [capability …] [account=NAME]   comes, registers, and has read the welcome
///     ? nick                                 connects, and says nothing yet
///     nick: LINE                             says a line
///     nick> PATTERN     hears it, sooner or later; what came before it is forgotten
///     nick= PATTERN     hears it next
///     nick! PATTERN     has not heard it since
///     nick-             has heard nothing more
///     nick.             forgets what it has heard
///     nick#             has been disconnected
///     nick~             loses the connection, without a word
///     wait SECONDS      time passes: 2, 0.4
///     restart           the server goes and comes again; so do nobody's connections
///     set NAME VALUE    the server is given other options: registration, history, sts, staying (see Script::set)
///     book codes|mail   new accounts need a code (1234), or an address
///     book busy         too many passwords were wrong: who logs in by one has to wait
///     book factor CODE  the account "oper" has a second factor
///     book forget NAME  the account is gone
/// '*' in a pattern is anything. A pattern that begins with '@' is the whole line ("@:" one without tags), with ':'
/// without tags, otherwise without tags and source. "$name" in a line is what "{name}" in an earlier pattern has
/// matched.
struct Case {
    const char* clause;
    const char* script;
    void (*options)(ServerOptions& options) = nullptr;
};

/// What went wrong, in which line; empty when all is as it should be.
QString runScript(const Case& one);
/// Whether it means the line, where '*' is anything; what "{name}" stands for goes into `names`.
bool means(const QByteArray& pattern, const QByteArray& line, QHash<QByteArray, QByteArray>* names = nullptr);

} // namespace everyport::ircd

/// A Qt Test program of a table of cases.
#define EVERYPORT_IRC_CONFORMANCE(Name, cases)                                                                         \
    class Name : public QObject {                                                                                      \
        Q_OBJECT                                                                                                       \
    private Q_SLOTS:                                                                                                   \
        void holds_data()                                                                                              \
        {                                                                                                              \
            QTest::addColumn<int>("at");                                                                               \
            for (size_t at = 0; at < std::size(cases); ++at)                                                           \
                QTest::newRow(cases[at].clause) << int(at);                                                            \
        }                                                                                                              \
        void holds()                                                                                                   \
        {                                                                                                              \
            QFETCH(int, at);                                                                                           \
            const auto trouble = everyport::ircd::runScript(cases[size_t(at)]);                                        \
            QVERIFY2(trouble.isEmpty(), qPrintable(trouble));                                                          \
        }                                                                                                              \
    };
