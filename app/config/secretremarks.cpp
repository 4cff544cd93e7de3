#include "app/config/secretremarks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

bool isSecret(const QString& remark)
{
    static const QRegularExpression given(
        uR"((password|passwd|passphrase|secret|token|key|credential)\w*["']?\s*[=:])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression login(
        uR"(\b[a-z][a-z0-9+.-]*://[^\s/:@]*:[^\s/]*@)"_s, QRegularExpression::CaseInsensitiveOption);
    // Chat services give such addresses for webhooks: who knows one may post there.
    static const QRegularExpression opening(
        uR"(\bhttps?://[^\s/]*(?:@|/\S*(?:\?|[A-Za-z0-9_-]{16,})))"_s, QRegularExpression::CaseInsensitiveOption);
    return remark.contains(given) || remark.contains(login) || remark.contains(opening);
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
