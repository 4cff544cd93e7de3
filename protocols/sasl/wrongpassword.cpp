#include "protocols/sasl/wrongpassword.h"

namespace everyport::sasl {

using namespace Qt::StringLiterals;

Error wrongPassword()
{
    return Error::refused(Reason::NotAuthorised, u"The name or the password is wrong."_s, u"not-authorized"_s);
}

} // namespace everyport::sasl
