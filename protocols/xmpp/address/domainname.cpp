#include "protocols/xmpp/address/domainname.h"

#include <algorithm>
#include <memory>

#include <arpa/inet.h>

#include <unicode/uidna.h>

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype longestName = 253;
constexpr qsizetype longestLabel = 63;

Error refused(const QString& text)
{
    return Error::malformed(
        Reason::BadValue, u"\"%1\" is not the name of a host."_s.arg(text.left(80)), u"jid-malformed"_s);
}

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// A label as RFC 1123 has them; one that begins with xn-- has to be looked into.
bool isPlainLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && isLetterOrDigit(label.front())
        && isLetterOrDigit(label.back()) && !label.startsWith(u"xn--")
        && std::all_of(label.begin(), label.end(), [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
}

struct CloseIdna {
    void operator()(UIDNA* idna) const { uidna_close(idna); }
};

const UIDNA* idna()
{
    static const auto opened = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<UIDNA, CloseIdna>(
            uidna_openUTS46(UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_CHECK_CONTEXTO
                    | UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE,
                &status));
    }();
    return opened.get();
}

template <typename Convert>
QString converted(const QString& name, Convert convert)
{
    QString out(1024, Qt::Uninitialized);
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    UErrorCode status = U_ZERO_ERROR;
    const auto length = convert(idna(), reinterpret_cast<const char16_t*>(name.utf16()), int32_t(name.size()),
        reinterpret_cast<char16_t*>(out.data()), int32_t(out.size()), &info, &status);
    return U_SUCCESS(status) && info.errors == 0 ? out.left(length) : QString();
}

bool isIpv6(const QString& text)
{
    in6_addr address;
    return text.startsWith(u'[') && text.endsWith(u']')
        && inet_pton(AF_INET6, text.mid(1, text.size() - 2).toLatin1().constData(), &address) == 1;
}

} // namespace

bool isPlainDomain(QStringView name)
{
    if (name.size() > longestName)
        return false;
    while (true) {
        const auto dot = name.indexOf(u'.');
        if (dot < 0)
            return isPlainLabel(name);
        if (!isPlainLabel(name.first(dot)))
            return false;
        name = name.sliced(dot + 1);
    }
}

Result<QString> preparedDomain(const QString& text)
{
    auto name = text.endsWith(u'.') ? text.chopped(1) : text;
    if (name.isEmpty() || name.size() > longestName || !name.isValidUtf16())
        return refused(text);
    if (isPlainDomain(name))
        return name;
    if (isIpv6(name))
        return name.toLower();
    if (const auto lower = name.toLower(); isPlainDomain(lower))
        return lower;
    name = converted(name, uidna_nameToUnicode);
    // The wire form has the limits on length; U-labels that cannot become A-labels are none.
    if (name.isEmpty() || converted(name, uidna_nameToASCII).isEmpty() || name.endsWith(u'.'))
        return refused(text);
    return name;
}

} // namespace everyport::xmpp
