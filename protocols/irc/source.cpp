#include "protocols/irc/source.h"

namespace everyport::irc {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

/// One step of a mask: any one character, or this one.
struct Step {
    bool isAny = false;
    char wanted = 0;
    qsizetype length = 1;

    static Step at(QByteArrayView mask, qsizetype place)
    {
        const char c = mask[place];
        const bool isEscape = c == '\\' && place + 1 < mask.size()
            && (mask[place + 1] == '*' || mask[place + 1] == '?' || mask[place + 1] == '\\');
        if (isEscape)
            return {false, mask[place + 1], 2};
        return {c == '?', c, 1};
    }
    bool fits(char c) const { return isAny || lower(c) == lower(wanted); }
};

} // namespace

Source Source::parse(QByteArrayView text)
{
    Source source;
    const auto at = text.lastIndexOf('@');
    if (at >= 0)
        source.host = text.sliced(at + 1);
    const auto left = at < 0 ? text : text.first(at);
    const auto bang = left.indexOf('!');
    source.nick = bang < 0 ? left : left.first(bang);
    if (bang >= 0)
        source.user = left.sliced(bang + 1);
    return source;
}

bool matchesMask(QByteArrayView text, QByteArrayView mask)
{
    qsizetype t = 0;
    qsizetype m = 0;
    qsizetype star = -1; // the last one seen, and where its text ended at the last try
    qsizetype starText = 0;
    while (t < text.size()) {
        if (m < mask.size() && mask[m] == '*') {
            star = m++;
            starText = t;
            continue;
        }
        if (m < mask.size()) {
            const auto step = Step::at(mask, m);
            if (step.fits(text[t])) {
                m += step.length;
                ++t;
                continue;
            }
        }
        if (star < 0)
            return false;
        m = star + 1;
        t = ++starText;
    }
    while (m < mask.size() && mask[m] == '*')
        ++m;
    return m == mask.size();
}

QByteArray completedMask(QByteArrayView mask)
{
    const auto parts = Source::parse(mask);
    const auto orAny = [](QByteArrayView part) { return part.isEmpty() ? QByteArray("*") : part.toByteArray(); };
    const bool hasAt = mask.contains('@');
    if (mask.contains('!'))
        return orAny(parts.nick) + '!' + orAny(parts.user) + '@' + orAny(parts.host);
    if (hasAt)
        return "*!" + orAny(parts.nick) + '@' + orAny(parts.host);
    // No nick has a dot or a colon in it: that is a host's name or address.
    if (mask.contains('.') || mask.contains(':'))
        return "*!*@" + mask.toByteArray();
    return orAny(mask) + "!*@*";
}

} // namespace everyport::irc
