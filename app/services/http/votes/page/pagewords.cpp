#include "app/services/http/votes/page/pagewords.h"

#include "protocols/http/messages/acceptlanguage.h"

namespace everyport {

const polls::WordTable& PageWords::in(const QByteArrayList& acceptLanguage) const
{
    return m_tables.in(http::acceptedLanguage(acceptLanguage, m_tables.languages()));
}

polls::WordTables PageWords::opened(void (*open)(), const QString& folder)
{
    open();
    return polls::WordTables(folder);
}

} // namespace everyport
