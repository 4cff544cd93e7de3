#include "app/stations/items/statusids.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

QString erasuresId(const QString& name, int part)
{
    return u"%1.erased.%2"_s.arg(name, QString::number(part));
}

int erasuresPart(const QString& id, const QString& name, bool isHome)
{
    for (int part = 1; part <= (isHome ? mostHomeParts : mostErasureParts); ++part) {
        if (id == erasuresId(name, part))
            return part;
    }
    return 0;
}

bool isStatusIdOf(const QString& id, const QString& name, bool isHome)
{
    return id == name || erasuresPart(id, name, isHome) > 0;
}

} // namespace everyport::stations
