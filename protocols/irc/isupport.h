#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>

#include "protocols/irc/casemapping.h"

namespace everyport::irc {

/// What a server says of itself by 005, with the defaults that the field assumes of one that says nothing (PREFIX
/// (ov)@+, CHANTYPES #&, NICKLEN 9, MODES 3, CASEMAPPING rfc1459 …). Lies are bounded: lengths and lists have most
/// values.
class Isupport {
public:
    /// Tokens of one 005 line, without its first parameter and its closing words. "-TOKEN" takes one back.
    void apply(const QByteArrayList& tokens);

    QByteArray network() const;
    CaseMapping caseMapping() const { return m_caseMapping; }
    bool isChannel(QByteArrayView name) const { return !name.isEmpty() && m_channelTypes.contains(name.front()); }
    QByteArray statusMessage() const { return m_statusMessage; } ///< STATUSMSG: "@+".

    // PREFIX, highest rank first.
    QByteArray prefixModes() const { return m_prefixModes; }     ///< "ov"
    QByteArray prefixSymbols() const { return m_prefixSymbols; } ///< "@+"
    char symbolOf(char mode) const;                              ///< 0 for none.
    char modeOf(char symbol) const;

    /// CHANMODES: A lists, B always a parameter, C one when set, D none.
    enum class ModeKind : quint8 { List, Always, WhenSet, Never, Prefix };
    ModeKind kindOf(char mode) const; ///< What is not known never has a parameter.

    int modesALine() const; ///< MODES; 0: no bound.
    int nickLength() const;
    int channelLength() const;
    int topicLength() const;
    int awayLength() const;
    int lineLength() const;                      ///< LINELEN, 512 to 16,384.
    int monitorLimit() const;                    ///< -1: no MONITOR; 0: no bound.
    int targetsOf(QByteArrayView command) const; ///< TARGMAX, MAXTARGETS, 1 without them; 0: no bound.
    int historyLimit() const;                    ///< CHATHISTORY; -1: none; 0: no bound.
    bool hasWhox() const { return has("WHOX"); }
    bool isUtf8Only() const { return has("UTF8ONLY"); }
    char botMode() const; ///< 0: none.

    bool has(QByteArrayView token) const { return m_tokens.contains(token.toByteArray()); }
    QByteArray value(QByteArrayView token) const { return m_tokens.value(token.toByteArray()); } ///< With \xHH undone.
    int number(QByteArrayView token, int fallback) const;

private:
    void set(const QByteArray& token, const QByteArray& value);
    void understand(const QByteArray& token); ///< The ones that are asked for often.
    void understandPrefix();
    void understandModes();

    QHash<QByteArray, QByteArray> m_tokens;
    QByteArray m_channelTypes = "#&";
    QByteArray m_prefixModes = "ov";
    QByteArray m_prefixSymbols = "@+";
    QByteArray m_statusMessage;
    QByteArray m_modes[4] = {"b", "k", "l", "imnpst"};
    CaseMapping m_caseMapping = CaseMapping::Rfc1459;
};

} // namespace everyport::irc
