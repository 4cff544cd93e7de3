#include "app/services/simple/connectionident.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include "app/log/log.h"
#include "netcore/transport/registry.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype explainedAtMost = 1000;

} // namespace

ConnectionIdent::ConnectionIdent(const ServiceContext& context, const QString& answer)
    : m_context(context), m_answer(answer)
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    m_key = QByteArray(reinterpret_cast<const char*>(words), sizeof words);
}

simple::IdentAnswer ConnectionIdent::whose(const simple::IdentQuery& query, const Address& asker)
{
    using Fault = simple::IdentAnswer::Fault;
    for (const auto& row : m_context.reactor.connections().rows()) {
        const bool isIt = row->state == ConnectionRecord::State::Open && row->local.port == query.here
            && row->peer.port == query.there && row->peer.host == asker.host;
        if (!isIt)
            continue;
        if (m_answer == "hidden"_L1)
            return simple::IdentAnswer::failed(Fault::HiddenUser);
        const auto user = row->who.isEmpty() ? row->service : row->who;
        return simple::IdentAnswer::named(m_answer == "name"_L1 ? user.toUtf8() : tokenOf(user));
    }
    return simple::IdentAnswer::failed(Fault::NoUser);
}

QByteArray ConnectionIdent::tokenOf(const QString& user)
{
    const auto
        token = QMessageAuthenticationCode::hash(user.toUtf8(), m_key, QCryptographicHash::Sha256).toHex().left(16);
    if (!m_explained.contains(token) && m_explained.size() < explainedAtMost) {
        m_explained.insert(token);
        m_context.log.info(
            m_context.name, u"The ident token %1 stands for %2."_s.arg(QString::fromLatin1(token), user));
    }
    return token;
}

} // namespace everyport
