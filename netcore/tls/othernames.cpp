#include "netcore/tls/othernames.h"

#include "netcore/tls/opensslptr.h"

namespace everyport {

namespace {

/// Empty where it is no such text.
QString textOf(const ASN1_TYPE& value, bool isAscii)
{
    if (value.type != (isAscii ? V_ASN1_IA5STRING : V_ASN1_UTF8STRING))
        return {};
    const QByteArrayView bytes(value.value.asn1_string->data, value.value.asn1_string->length);
    return isAscii ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes);
}

} // namespace

QStringList otherNames(const QByteArray& der, const OtherNameKind& kind)
{
    QStringList names;
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const OpenSslPtr<X509> certificate(d2i_X509(nullptr, &bytes, long(der.size())));
    const OpenSslPtr<ASN1_OBJECT> wanted(OBJ_txt2obj(kind.id, 1));
    if (!certificate || !wanted)
        return names;
    auto* all = static_cast<GENERAL_NAMES*>(
        X509_get_ext_d2i(certificate.get(), NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all); ++i) {
        const auto* name = sk_GENERAL_NAME_value(all, i);
        if (name->type != GEN_OTHERNAME || OBJ_cmp(name->d.otherName->type_id, wanted.get()) != 0)
            continue;
        const auto value = textOf(*name->d.otherName->value, kind.isAscii);
        if (!value.isEmpty() && !value.contains(QChar(0)))
            names.append(value);
    }
    GENERAL_NAMES_free(all);
    return names;
}

} // namespace everyport
