#include "protocols/simple/onceanswer.h"

namespace everyport::simple {

void OnceAnswer::connectionMade(Transport& transport)
{
    transport.write(m_say());
    transport.loseConnection();
}

} // namespace everyport::simple
