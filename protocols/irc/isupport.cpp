#include "protocols/irc/isupport.h"

#include <algorithm>
#include <climits>

namespace everyport::irc {

namespace {

// What a server that lies is held to.
constexpr qsizetype mostTokens = 256;
constexpr qsizetype longestTokenName = 64;
constexpr qsizetype longestValue = 512;
constexpr qsizetype mostLetters = 64;
constexpr int mostLength = 16'384;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

QByteArray unescaped(const QByteArray& value)
{
    QByteArray meant;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool isEscape = value.at(i) == '\\' && i + 3 < value.size() && value.at(i + 1) == 'x'
            && hexDigit(value.at(i + 2)) >= 0 && hexDigit(value.at(i + 3)) >= 0;
        if (!isEscape) {
            meant += value.at(i);
            continue;
        }
        const char c = char(hexDigit(value.at(i + 2)) * 16 + hexDigit(value.at(i + 3)));
        if (c != '\0' && c != '\r' && c != '\n')
            meant += c;
        i += 3;
    }
    return meant;
}

int lengthOf(const Isupport& isupport, QByteArrayView token, int fallback)
{
    const int length = isupport.number(token, fallback);
    return length < 1 ? fallback : qMin(length, mostLength);
}

} // namespace

void Isupport::apply(const QByteArrayList& tokens)
{
    for (const auto& token : tokens) {
        if (token.startsWith('-')) {
            const auto name = token.sliced(1);
            if (m_tokens.remove(name))
                understand(name);
            continue;
        }
        const auto equals = token.indexOf('=');
        const auto name = equals < 0 ? token : token.first(equals);
        if (!name.isEmpty() && name.size() <= longestTokenName)
            set(name, equals < 0 ? QByteArray("") : unescaped(token.sliced(equals + 1).left(longestValue)));
    }
}

void Isupport::set(const QByteArray& token, const QByteArray& value)
{
    if (m_tokens.size() >= mostTokens && !m_tokens.contains(token))
        return;
    m_tokens.insert(token, value);
    understand(token);
}

void Isupport::understand(const QByteArray& token)
{
    if (token == "CASEMAPPING")
        m_caseMapping = has(token) ? caseMappingNamed(value(token)) : CaseMapping::Rfc1459;
    else if (token == "CHANTYPES")
        m_channelTypes = has(token) ? value(token).left(mostLetters) : QByteArray("#&");
    else if (token == "STATUSMSG")
        m_statusMessage = value(token).left(mostLetters);
    else if (token == "PREFIX")
        understandPrefix();
    else if (token == "CHANMODES")
        understandModes();
}

void Isupport::understandPrefix()
{
    auto text = has("PREFIX") ? value("PREFIX") : QByteArray("(ov)@+");
    const auto close = text.indexOf(')');
    if (text.isEmpty()) {
        m_prefixModes.clear();
        m_prefixSymbols.clear();
    } else if (text.startsWith('(') && close > 0) {
        const auto modes = text.sliced(1, close - 1);
        const auto symbols = text.sliced(close + 1);
        const auto count = std::min({modes.size(), symbols.size(), mostLetters});
        m_prefixModes = modes.first(count);
        m_prefixSymbols = symbols.first(count);
    }
}

void Isupport::understandModes()
{
    const auto kinds = (has("CHANMODES") ? value("CHANMODES") : QByteArray("b,k,l,imnpst")).split(',');
    for (qsizetype i = 0; i < qsizetype(std::size(m_modes)); ++i)
        m_modes[i] = kinds.value(i).left(mostLetters);
}

QByteArray Isupport::network() const
{
    return value("NETWORK");
}

char Isupport::symbolOf(char mode) const
{
    const auto at = m_prefixModes.indexOf(mode);
    return at < 0 ? '\0' : m_prefixSymbols.at(at);
}

char Isupport::modeOf(char symbol) const
{
    const auto at = m_prefixSymbols.indexOf(symbol);
    return at < 0 ? '\0' : m_prefixModes.at(at);
}

Isupport::ModeKind Isupport::kindOf(char mode) const
{
    if (m_prefixModes.contains(mode))
        return ModeKind::Prefix;
    constexpr ModeKind kinds[] = {ModeKind::List, ModeKind::Always, ModeKind::WhenSet, ModeKind::Never};
    for (size_t i = 0; i < std::size(m_modes); ++i) {
        if (m_modes[i].contains(mode))
            return kinds[i];
    }
    return ModeKind::Never;
}

int Isupport::modesALine() const
{
    // Named without a value: as many as there is room for.
    if (has("MODES") && value("MODES").isEmpty())
        return 0;
    const int modes = number("MODES", 3);
    return modes < 1 ? 3 : modes;
}

int Isupport::nickLength() const
{
    return lengthOf(*this, "NICKLEN", 9);
}

int Isupport::channelLength() const
{
    return lengthOf(*this, "CHANNELLEN", 200);
}

int Isupport::topicLength() const
{
    return lengthOf(*this, "TOPICLEN", 390);
}

int Isupport::awayLength() const
{
    return lengthOf(*this, "AWAYLEN", 390);
}

int Isupport::lineLength() const
{
    return std::clamp(number("LINELEN", 512), 512, mostLength);
}

int Isupport::monitorLimit() const
{
    return has("MONITOR") ? qMax(0, number("MONITOR", 0)) : -1;
}

int Isupport::targetsOf(QByteArrayView command) const
{
    if (has("TARGMAX")) {
        for (const auto& one : value("TARGMAX").split(',')) {
            const auto colon = one.indexOf(':');
            if (colon >= 0 && QByteArrayView(one).first(colon).compare(command, Qt::CaseInsensitive) == 0)
                return qMax(0, one.sliced(colon + 1).toInt());
        }
        return 1; // what the list does not name takes one
    }
    return qMax(1, number("MAXTARGETS", 1));
}

int Isupport::historyLimit() const
{
    return has("CHATHISTORY")      ? qMax(0, number("CHATHISTORY", 0))
        : has("draft/CHATHISTORY") ? qMax(0, number("draft/CHATHISTORY", 0))
                                   : -1;
}

char Isupport::botMode() const
{
    const auto mode = value("BOT");
    return mode.isEmpty() ? '\0' : mode.front();
}

int Isupport::number(QByteArrayView token, int fallback) const
{
    bool isNumber = false;
    const int found = value(token).toInt(&isNumber);
    return isNumber ? found : fallback;
}

} // namespace everyport::irc
