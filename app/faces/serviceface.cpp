#include "app/faces/serviceface.h"

namespace everyport::faces {

void ServiceFace::look()
{
    const auto is = state();
    if (std::exchange(m_last, is) != is)
        Q_EMIT stateChanged(is);
}

} // namespace everyport::faces
