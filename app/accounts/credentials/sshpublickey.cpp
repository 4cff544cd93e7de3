#include "app/accounts/credentials/sshpublickey.h"

#include <QCryptographicHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace everyport {

QString SshPublicKey::line() const
{
    return u"%1 %2 %3"_s.arg(type, QString::fromLatin1(blob.toBase64()), comment).trimmed();
}

QString SshPublicKey::fingerprintOf(const QByteArray& blob)
{
    return u"SHA256:"_s
        + QString::fromLatin1(
            QCryptographicHash::hash(blob, QCryptographicHash::Sha256).toBase64(QByteArray::OmitTrailingEquals));
}

Result<SshPublicKey> SshPublicKey::parse(const QString& line)
{
    const auto words = line.left(32768).simplified().split(u' ');
    const auto decoded = QByteArray::fromBase64Encoding(
        words.value(1).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const auto& blob = *decoded;
    const auto type = words.value(0).toLatin1();
    const auto length = char(type.size());
    const auto header = QByteArray(3, '\0') + length + type;
    if (!decoded || type.isEmpty() || type.size() > 100 || blob.size() > 16384 || !blob.startsWith(header)) {
        return Error{Error::Kind::Malformed, Reason::BadSyntax,
            u"This is no SSH public key: one line such as \"ssh-ed25519 AAAA… name\" is right (a file that ends in .pub)."_s,
            {}, 0};
    }
    return SshPublicKey{QString::fromLatin1(type), blob, words.mid(2).join(u' ').left(200)};
}

} // namespace everyport
