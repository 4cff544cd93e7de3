#include "app/accounts/credentials/sshpublickey.h"

#include <algorithm>
#include <optional>

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QStringList>
#include <QtEndian>

#include "app/accounts/credentials/sshkeynumbers.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// A blob's fields (RFC 4251 §5: a length of four bytes, then as many); nothing where they do not fill it.
std::optional<QByteArrayList> fieldsOf(QByteArrayView blob)
{
    QByteArrayList fields;
    while (!blob.isEmpty()) {
        if (blob.size() < 4)
            return {};
        const auto length = qFromBigEndian<quint32>(blob.data());
        if (length > quint64(blob.size() - 4))
            return {};
        fields.append(blob.sliced(4, length).toByteArray());
        blob = blob.sliced(4 + qsizetype(length));
    }
    return fields;
}

bool isEd25519(const QByteArrayList& fields, qsizetype count)
{
    return fields.size() == count && isEd25519Key(fields[1]);
}

bool isEcdsa(const QByteArrayList& fields, const QByteArray& curve, qsizetype count)
{
    return fields.size() == count && fields[1] == curve && isPointOn(curve, fields[2]);
}

constexpr auto weakType = "ssh-dss"_L1; // of 1024 bits and SHA-1; OpenSSH takes none since 7.0 of 2015

/// Of types that nobody knows here, their fields alone.
bool isWhole(const QByteArray& type, const QByteArrayList& fields)
{
    if (type == "ssh-ed25519")
        return isEd25519(fields, 2);
    if (type == "sk-ssh-ed25519@openssh.com") // and which site it is for
        return isEd25519(fields, 3);
    if (type == "ssh-rsa")
        return fields.size() == 3 && isRsaKey(fields[1], fields[2]);
    if (type.startsWith("ecdsa-sha2-"))
        return isEcdsa(fields, type.sliced(11), 3);
    if (type == "sk-ecdsa-sha2-nistp256@openssh.com")
        return isEcdsa(fields, "nistp256", 4);
    return fields.size() > 1;
}

/// "restrict,command="a b" ssh-ed25519 …", as sshd(8) has it under AUTHORIZED_KEYS FILE FORMAT.
bool hasOptions(const QString& line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\' && isQuoted)
            ++i;
        else if (line[i] == u'"')
            isQuoted = !isQuoted;
        else if (line[i].isSpace() && !isQuoted)
            return bool(SshPublicKey::parse(line.mid(i)));
    }
    return false;
}

bool isArmoured(const QString& line)
{
    return line.startsWith("-----BEGIN "_L1) || line.startsWith("---- BEGIN SSH2 "_L1);
}

/// Keys in other files than OpenSSH's .pub: what makes such a line of it.
Error armoured(const QString& line)
{
    QString text =
        u"This SSH public key is in another form (RFC 4716): the command \"ssh-keygen -i -f FILE\" prints the line that is wanted here."_s;
    if (line.contains("PRIVATE KEY"_L1))
        text =
            u"This is a private key, which stays with its owner: the file beside it that ends in .pub is wanted here."_s;
    else if (line.contains("CERTIFICATE"_L1))
        text =
            u"This is a certificate for TLS, not an SSH key: \"everyportd user certificate NAME FILE\" and the account's page take it as one."_s;
    else if (line.startsWith("-----"_L1))
        text =
            u"This public key is in another form (PEM): the command \"ssh-keygen -i -m PKCS8 -f FILE\" prints the line that is wanted here."_s;
    return {Error::Kind::Malformed, Reason::BadSyntax, text, {}, 0};
}

/// `error` is that of the line, which stands alone or among others.
Error inLine(qsizetype number, bool isAlone, const QString& line, const Error& error)
{
    auto told = error;
    if (hasOptions(line))
        told.text =
            u"Line %1 has options in front of its SSH public key, which are not taken here: leave the key alone on the line, as in \"ssh-ed25519 AAAA… name\"."_s
                .arg(number);
    else if (isAlone)
        return told;
    else if (isArmoured(line) || error.kind == Error::Kind::Refused)
        told.text = u"Line %1: %2"_s.arg(QString::number(number), error.text);
    else if (error.kind == Error::Kind::Unsupported)
        told.text =
            u"The SSH public key in line %1 is of the type ssh-dss, which is too weak: make another by ssh-keygen -t ed25519, and add that."_s
                .arg(number);
    else if (error.reason == Reason::BadValue)
        told.text =
            u"The SSH public key in line %1 is cut off or damaged: copy the whole line again (a file that ends in .pub)."_s
                .arg(number);
    else
        told.text =
            u"Line %1 is no SSH public key: a line such as \"ssh-ed25519 AAAA… name\" is right (a file that ends in .pub)."_s
                .arg(number);
    return told;
}

} // namespace

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
    const auto start = line.left(32768).simplified();
    if (isArmoured(start))
        return armoured(start);
    const auto words = start.split(u' ');
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

Result<QList<SshPublicKey>> SshPublicKey::parseLines(const QString& text)
{
    const auto lines = QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n');
    const auto saysNothing = [](const QString& line) {
        return line.trimmed().isEmpty() || line.trimmed().startsWith(u'#');
    };
    const bool isAlone = lines.size() - std::count_if(lines.begin(), lines.end(), saysNothing) == 1;
    QList<SshPublicKey> keys;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (saysNothing(lines[i]))
            continue;
        const auto key = parse(lines[i]);
        const auto whole = key ? key->checkWhole() : Result<Done>(key.error());
        if (!whole)
            return inLine(i + 1, isAlone, lines[i].trimmed(), whole.error());
        const auto isSame = [&key](const SshPublicKey& one) { return one.blob == key->blob; };
        if (std::none_of(keys.cbegin(), keys.cend(), isSame))
            keys << *key;
    }
    if (keys.isEmpty())
        return parse({}).error();
    return keys;
}

Result<Done> SshPublicKey::checkWhole() const
{
    if (type == weakType)
        return Error::unsupported(Reason::None,
            u"This SSH public key is of the type ssh-dss, which is too weak: make another by ssh-keygen -t ed25519, and add that."_s);
    if (type.endsWith("-cert-v01@openssh.com"_L1))
        return Error::refused(Reason::BadValue,
            u"This is the certificate of an SSH key, which is not taken here: add the key itself (a file that ends in .pub, without -cert in its name)."_s);
    const auto fields = fieldsOf(blob);
    if (fields && fields->value(0) == type.toLatin1() && isWhole(fields->first(), *fields)) {
        if (type == "ssh-rsa"_L1 && isShortRsa(fields->at(2)))
            return Error::refused(Reason::BadValue,
                u"This SSH public key is an RSA key of less than 2048 bits, with which nobody can log in here: make another by ssh-keygen -t ed25519, and add that."_s);
        return Done();
    }
    return Error{Error::Kind::Malformed, Reason::BadValue,
        u"This SSH public key is cut off or damaged: copy the whole line again (a file that ends in .pub)."_s, {}, 0};
}

} // namespace everyport
