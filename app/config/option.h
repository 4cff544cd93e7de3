#pragma once

#include <limits>
#include <optional>

#include <QList>
#include <QMap>
#include <QString>
#include <QVariant>

#include "netcore/base/result.h"

namespace everyport {

/// The declaration of one setting of a service, an account's network, a rule or the program. Command line, check of
/// configuration files, dialogs and web forms are made from it. A value; made by designated initialisers:
/// `{.key = "domain", .type = Option::Type::Text, .fallback = "localhost", .label = "Domain", .help = "…"}`.
struct Option {
    enum class Type {
        Text,
        Integer,
        Boolean,
        Choice,   ///< One of `choices`.
        Endpoint, ///< "tcp:5222:interface=127.0.0.1"; see netcore/endpoints/endpoint.h.
        Duration, ///< Kept as milliseconds; written "30s", "5min", "2h", "500ms".
        Size,     ///< Kept as bytes; written "64k", "10M".
        File,     ///< A path that must exist when it is not empty.
        Network,  ///< "192.168.0.0/16", "2001:db8::/32" or one address; see netcore/address/ipnetwork.h.
        NewFile,  ///< A path that something is written to.
        Proxy,    ///< "socks5:127.0.0.1:9050", or a word of `choices`; see netcore/endpoints/proxyresolver.h.
    };
    /// Whose name a text is. Forms offer those that there are (app/names); others may be written, too.
    enum class Names : quint8 {
        None,
        Poll,
        Reader,
        ReaderId, ///< What polls remember a reader by.
        Account,  ///< Of this program's people.
        Service,  ///< Of this program.
        IrcService,
        XmppService,
        Speaker,     ///< A service of ours where words can be said, or a chat account's title.
        Room,        ///< Of a chat account.
        Channel,     ///< One of IRC: a room whose name begins with #.
        Function,    ///< Of a plugin, for rules.
        Network,     ///< That this computer is in: "192.168.0.0/24".
        ServiceKind, ///< A type of service, as "irc".
        Answer,      ///< Of a poll, as people see it.
    };

    QString key; ///< As it is written in TOML and on the command line: "listen", "max-stanza". Never changed later.
    Type type = Type::Text;
    QVariant fallback = {}; ///< The value where none is given: QString, qint64, bool, or QStringList where `repeated`.
    QString label = {};     ///< In forms: "Domain". English.
    QString help = {};      ///< One sentence, in English.
    qint64 min = std::numeric_limits<qint64>::min();
    qint64 max = std::numeric_limits<qint64>::max();
    QStringList choices = {};      ///< As they are written: "tls", "none". Of a Text or Proxy: how it may begin.
    QStringList choiceLabels = {}; ///< As forms show them, in the same order: "Encrypted", "In the clear". English.
    QString unit = {};             ///< "connections", "bytes": shown behind the field.
    bool required = false;         ///< Empty is refused.
    bool repeated = false;         ///< May be given more than once: the value is a list.
    bool secret = false;           ///< Never shown, logged or taken from the command line.
    bool needsRestart = true;      ///< A change counts only after the service was started again.
    bool advanced = false;         ///< Folded away in forms.
    QString section = {};          ///< The heading that an advanced option is folded under; empty: the common one.
    Names names = Names::None;
    bool madeIfEmpty = false; ///< A file that this program makes for itself where none is named.
    /// Of a Text or an Endpoint: what is wrong with it, in a sentence that says what would be right; empty where
    /// nothing is. Of an Endpoint it is asked first, and so for what is none, too.
    QString (*textFault)(const QString& text) = nullptr;
};

using OptionList = QList<Option>;
const Option* findOption(const OptionList& options, const QString& key);
/// The one of `known` that the mistyped `word` was probably meant to be; empty when none is near: a third of its
/// characters may be wrong.
QString nearestWord(const QString& word, const QStringList& known);

/// The checked values of a list of options, by key; made by checkOptions. An option that was not given has its
/// fallback, a key that is in no option an empty value.
class OptionValues {
public:
    OptionValues() = default;
    explicit OptionValues(const OptionList& options);

    QString text(const QString& key) const { return m_values.value(key).toString(); }
    QStringList texts(const QString& key) const { return m_values.value(key).toStringList(); }
    qint64 integer(const QString& key) const { return m_values.value(key).toLongLong(); }
    bool boolean(const QString& key) const { return m_values.value(key).toBool(); }
    QVariant value(const QString& key) const { return m_values.value(key); }

    bool isGiven(const QString& key) const { return m_given.contains(key); } ///< False: the value is the fallback.
    QStringList givenKeys() const { return m_given; }
    QStringList keys() const { return m_values.keys(); }
    /// Sets a value that checkOption has given.
    void give(const QString& key, const QVariant& value);
    void reset(const Option& option); ///< Back to the fallback.

    bool operator==(const OptionValues& other) const { return m_values == other.m_values; }

private:
    QMap<QString, QVariant> m_values;
    QStringList m_given;
};

/// Checks one value as it comes from a form or a file (in its type) or the command line (as text; lists as
/// QStringList). Gives the value in the option's own type. Error: Malformed/BadValue with the key as `code` and a text
/// that says what would be right.
Result<QVariant> checkOption(const Option& option, const QVariant& raw);
/// Checks all values, and that required ones are there. An unknown key is an error, too, that proposes the nearest
/// known one. Tells the first fault.
Result<OptionValues> checkOptions(const OptionList& options, const QMap<QString, QVariant>& raw);
/// As checkOptions, for forms: all faults, by key; empty where nothing is wrong.
QMap<QString, Error> faultsOf(const OptionList& options, const QMap<QString, QVariant>& raw);

/// Of a list that is given for one: what is wrong with its entries, by their place from 0; empty where nothing is, or
/// with the list as a whole.
QMap<qsizetype, Error> entryFaults(const Option& option, const QVariant& raw);

/// A key as words, for who declares no label: "with-network" as "With network".
QString keyInWords(const QString& key);
/// How a form shows one of the choices: its label, else itself as words.
QString choiceLabel(const Option& option, const QString& choice);
/// A value as it is shown and as the command line takes it: "30s", "true", "tcp:5222".
QString optionText(const Option& option, const QVariant& value);
/// What values an option takes, for help and tool tips: "text", "number from 1 to 65535", "required, offered or off".
QString optionRange(const Option& option);

} // namespace everyport
