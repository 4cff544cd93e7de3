#include "protocols/wire/onceanswer.h"

namespace everyport::wire {

void OnceAnswer::connectionMade(Transport& transport)
{
    transport.write(m_say());
    transport.loseConnection();
}

} // namespace everyport::wire
