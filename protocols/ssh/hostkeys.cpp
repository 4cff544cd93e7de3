#include "protocols/ssh/hostkeys.h"

#include <cerrno>
#include <mutex>

#include <fcntl.h>
#include <libssh/libssh.h>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <sys/stat.h>
#include <unistd.h>

#include "netcore/base/filedescriptor.h"
#include "netcore/threads/threadpool.h"

namespace everyport::ssh {

namespace {

struct Kind {
    const char* name;
    ssh_keytypes_e type;
    int bits;
};
constexpr Kind kinds[] = {
    {"ed25519", SSH_KEYTYPE_ED25519, 0}, {"ecdsa", SSH_KEYTYPE_ECDSA_P256, 256}, {"rsa", SSH_KEYTYPE_RSA, 3072}};
constexpr qsizetype largestFile = 64 * 1024;

Error keyRefused(Reason reason, const QString& text)
{
    return Error::local(reason, text);
}

Result<QByteArray> readKeyFile(const QString& path)
{
    FileDescriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!fd)
        return Error::fromErrno(errno, QStringLiteral("Reading the host key %1").arg(path));
    struct stat facts {};
    if (fstat(fd.get(), &facts) != 0)
        return Error::fromErrno(errno, QStringLiteral("Reading the host key %1").arg(path));
    if (!S_ISREG(facts.st_mode))
        return keyRefused(Reason::BadValue, QStringLiteral("The host key %1 is no regular file.").arg(path));
    if (facts.st_mode & 077) {
        return keyRefused(Reason::PermissionDenied,
            QStringLiteral(
                "The host key %1 can be read or changed by others. Say chmod 600, and make a new one if others may have read it.")
                .arg(path));
    }
    if (facts.st_size > largestFile)
        return keyRefused(Reason::BadValue, QStringLiteral("The host key %1 is too large to be one.").arg(path));
    QFile file;
    if (!file.open(fd.get(), QIODevice::ReadOnly))
        return keyRefused(Reason::BadValue, file.errorString());
    return file.read(largestFile);
}

/// Whole or not at all, and never in anybody's place: a second program that makes keys at the same time finds ours.
Result<Done> writeKeyFile(const QString& path, const QByteArray& text)
{
    const auto doing = QStringLiteral("Writing the host key %1").arg(path);
    const auto name = QFile::encodeName(path);
    auto draft = name + ".XXXXXX";
    FileDescriptor fd(mkostemp(draft.data(), O_CLOEXEC)); // 0600
    if (!fd)
        return Error::fromErrno(errno, doing);
    const bool written = ::write(fd.get(), text.constData(), size_t(text.size())) == text.size() && fsync(fd.get()) == 0
        && (::link(draft.constData(), name.constData()) == 0 || errno == EEXIST);
    const int number = errno;
    ::unlink(draft.constData());
    if (!written)
        return Error::fromErrno(number, doing);
    return Done{};
}

Result<Done> makeKeyFile(const QString& path, ssh_keytypes_e type, int bits)
{
    ssh_key made = nullptr;
    if (ssh_pki_generate(type, bits, &made) != SSH_OK)
        return keyRefused(Reason::None, QStringLiteral("The host key %1 could not be made.").arg(path));
    char* text = nullptr;
    const int exported = ssh_pki_export_privkey_base64(made, nullptr, nullptr, nullptr, &text);
    ssh_key_free(made);
    if (exported != SSH_OK)
        return keyRefused(Reason::None, QStringLiteral("The host key %1 could not be written down.").arg(path));
    const QByteArray bytes(text);
    memset(text, 0, strlen(text));
    ssh_string_free_char(text);
    return writeKeyFile(path, bytes);
}

} // namespace

QString fingerprintOf(const QByteArray& blob)
{
    const auto hash = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:") + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
}

HostKeys::~HostKeys()
{
    for (auto* key : m_private)
        ssh_key_free(key);
}

Task<Result<std::shared_ptr<const HostKeys>>> HostKeys::load(Reactor& reactor, QString folder)
{
    return deferToThread(reactor, Threads::Files, [folder = std::move(folder)] { return loadNow(folder); });
}

Result<std::shared_ptr<const HostKeys>> HostKeys::loadNow(const QString& folder)
{
    const auto name = QFile::encodeName(folder);
    if (!QDir(folder).exists() && !QDir().mkpath(QFileInfo(folder).absolutePath()))
        return keyRefused(Reason::None, QStringLiteral("The folder %1 could not be made.").arg(folder));
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return Error::fromErrno(errno, QStringLiteral("Making the folder %1").arg(folder));
    std::shared_ptr<HostKeys> all(new HostKeys);
    for (const auto& kind : kinds) {
        const auto path = QStringLiteral("%1/ssh_host_%2_key").arg(folder, QLatin1String(kind.name));
        if (auto added = all->add(path, kind.type, kind.bits); !added)
            return added.error();
    }
    return std::shared_ptr<const HostKeys>(std::move(all));
}

Result<Done> HostKeys::add(const QString& path, int type, int bits)
{
    auto text = readKeyFile(path);
    if (!text && text.error().native == ENOENT) {
        if (auto made = makeKeyFile(path, ssh_keytypes_e(type), bits); !made)
            return made;
        text = readKeyFile(path);
    }
    if (!text)
        return text.error();
    ssh_key key = nullptr;
    if (ssh_pki_import_privkey_base64(text->constData(), nullptr, nullptr, nullptr, &key) != SSH_OK
        || ssh_key_type(key) != type) {
        ssh_key_free(key);
        return keyRefused(Reason::BadValue,
            QStringLiteral(
                "%1 holds no usable host key of its kind. Put the right one there, or move it away and a new one is made.")
                .arg(path));
    }
    m_private.push_back(key);
    char* base64 = nullptr;
    if (ssh_pki_export_pubkey_base64(key, &base64) != SSH_OK)
        return keyRefused(Reason::BadValue, QStringLiteral("%1 has no public half.").arg(path));
    const QByteArray publicHalf(base64);
    ssh_string_free_char(base64);
    const auto* named = type == SSH_KEYTYPE_ECDSA_P256 ? "ecdsa-sha2-nistp256"
                                                       : ssh_key_type_to_char(ssh_keytypes_e(type));
    m_keys.append({QString::fromLatin1(named), fingerprintOf(QByteArray::fromBase64(publicHalf)),
        QByteArray(named) + ' ' + publicHalf});
    return Done{};
}

} // namespace everyport::ssh
