#include "app/station/process/reloads.h"

using namespace Qt::StringLiterals;

namespace everyport {

Reloads::Reloads(std::function<Task<Result<Done>>()> reload) : m_reload(std::move(reload))
{
    m_work.setEmptied([this] { next(); });
}

void Reloads::ask()
{
    m_isAsked = true;
    next();
}

void Reloads::setUp(bool isUp)
{
    m_isUp = isUp;
    if (isUp)
        return next();
    m_isAsked = false;
    m_work.cancelAll();
}

void Reloads::next()
{
    while (m_isUp && m_work.count() == 0 && std::exchange(m_isAsked, false))
        m_work.start(m_reload(), u"Reading the configuration again"_s);
}

} // namespace everyport
