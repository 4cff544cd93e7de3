#include "netcore/tls/othernames.h"

#include "netcore/tls/opensslptr.h"

namespace everyport {

QStringList otherNames(const QByteArray& der, const char* kind)
{
    QStringList names;
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const OpenSslPtr<X509> certificate(d2i_X509(nullptr, &bytes, long(der.size())));
    const OpenSslPtr<ASN1_OBJECT> wanted(OBJ_txt2obj(kind, 1));
    if (!certificate || !wanted)
        return names;
    auto* all = static_cast<GENERAL_NAMES*>(
        X509_get_ext_d2i(certificate.get(), NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all); ++i) {
        const auto* name = sk_GENERAL_NAME_value(all, i);
        if (name->type != GEN_OTHERNAME || OBJ_cmp(name->d.otherName->type_id, wanted.get()) != 0
            || name->d.otherName->value->type != V_ASN1_UTF8STRING)
            continue;
        const auto* text = name->d.otherName->value->value.utf8string;
        const auto value = QString::fromUtf8(reinterpret_cast<const char*>(text->data), text->length);
        if (!value.isEmpty() && !value.contains(QChar(0)))
            names.append(value);
    }
    GENERAL_NAMES_free(all);
    return names;
}

} // namespace everyport
