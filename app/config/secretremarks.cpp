#include "app/config/secretremarks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

bool isSecret(const QString& remark)
{
    constexpr auto anyLetters = QRegularExpression::CaseInsensitiveOption
        | QRegularExpression::UseUnicodePropertiesOption;
    // In the languages of the program, and whatever stands behind it: "old password HUNTER2".
    static const QRegularExpression password(
        uR"(passwor[dt]|passwört|passwd|passphrase|passcode|kennw[oö]rt|mots? de passe|motdepasse|\bmdp\b|contraseñ|contrasena|wachtwoord|wachtzin|\b(?:pin|puk)\W{0,3}\d)"_s,
        anyLetters);
    // Such words stand in plain sentences, too.
    static const QRegularExpression given(
        uR"(((secret|token|key|credential|geheim|schlüssel|zugangsdaten|jeton|clé|clef|clave|sleutel)\w*|\b(pass|pw|pwd|pin|puk))["']?\s*[=:])"_s,
        anyLetters);
    static const QRegularExpression login(uR"(\b(?:[a-z][a-z0-9+.-]*://|socks\w*:|https?proxy:)[^\s/:@]*:[^\s/]*@)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // Chat services give such addresses for webhooks: who knows one may post there.
    static const QRegularExpression opening(
        uR"(\bhttps?://[^\s/]*(?:@|/\S*(?:\?|[A-Za-z0-9_-]{16,})))"_s, QRegularExpression::CaseInsensitiveOption);
    return remark.contains(password) || remark.contains(given) || remark.contains(login) || remark.contains(opening);
}

} // namespace

QString withoutSecretRemarks(const QString& toml)
{
    static const QRegularExpression remark(u"[ \\t]*#[^\\n]*"_s);
    QString left;
    qsizetype done = 0;
    for (auto remarks = remark.globalMatch(toml); remarks.hasNext();) {
        const auto match = remarks.next();
        if (!isSecret(match.captured()))
            continue;
        left += toml.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
    }
    return left + toml.mid(done);
}

} // namespace everyport
