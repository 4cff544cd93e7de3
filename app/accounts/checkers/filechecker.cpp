#include "app/accounts/checkers/filechecker.h"

#include <crypt.h>

#include <openssl/crypto.h>

#include "netcore/base/errortext.h"
#include "netcore/base/wiped.h"
#include "netcore/files/fileguard.h"
#include "netcore/threads/threadpool.h"

using namespace Qt::StringLiterals;

namespace everyport {

Error passwordFileTooLarge(const QString& path)
{
    return {Error::Kind::Local, Reason::TooLarge, u"The password file %1 is larger than 16 MiB."_s.arg(path), {}, 0};
}

namespace {

Result<QByteArray> hashOf(const QString& path, const QByteArray& name)
{
    const auto text = readChosenFile(path, mostOfPasswordFile + 1);
    if (!text)
        return Error{Error::Kind::Local, text.error().reason,
            u"The password file %1 cannot be read: %2."_s.arg(path, textWithin(text.error())), {}, 0};
    if (text->size() > mostOfPasswordFile)
        return passwordFileTooLarge(path);
    for (qsizetype from = 0, end; from < text->size(); from = end + 1) {
        end = text->indexOf('\n', from);
        if (end < 0)
            end = text->size();
        const auto line = text->mid(from, end - from).trimmed();
        const auto fields = line.split(':');
        if (!line.startsWith('#') && fields.size() >= 2 && fields[0] == name)
            return fields[1];
    }
    return Error{Error::Kind::Refused, Reason::NotFound, {}, {}, 0};
}

Result<Done> check(const QString& path, const QString& name, const QString& password)
{
    const auto hash = hashOf(path, name.toUtf8());
    if (!hash)
        return hash.error();
    crypt_data scratch = {};
    const Wiped<QByteArray> secret = password.toUtf8();
    const auto* made = crypt_r(secret->constData(), hash->constData(), &scratch);
    // "!" and "*" are accounts without a password; crypt's own failures begin with '*', too.
    const auto same = made && made[0] != '*' && qstrlen(made) == size_t(hash->size())
        && CRYPTO_memcmp(made, hash->constData(), size_t(hash->size())) == 0;
    OPENSSL_cleanse(&scratch, sizeof scratch);
    if (same)
        return Done();
    return Error{Error::Kind::Refused, Reason::NotAuthorised, {}, {}, 0};
}

} // namespace

QString FileChecker::name() const
{
    return u"file:"_s + m_path;
}

Task<Result<Role>> FileChecker::verify(QString name, QString password)
{
    auto checking = deferToThread(m_reactor, Threads::Checkers,
        [path = m_path, name = std::move(name), password = Wiped<QString>(std::move(password))] {
            return check(path, name, *password);
        });
    const auto done = co_await std::move(checking);
    if (!done)
        co_return done.error();
    co_return m_role;
}

} // namespace everyport
