#pragma once

#include <QObject>

namespace everyport::ui {

/// A number at the program's icon in the desktop's dock, by com.canonical.Unity.LauncherEntry, which Plasma, Dash to
/// Dock, Plank and others know. Nothing happens where no desktop listens. It is taken away with the object.
class LauncherBadge : public QObject {
    Q_OBJECT
public:
    explicit LauncherBadge(QObject* parent = nullptr);
    ~LauncherBadge() override;

    void show(int count); ///< 0: none.

private:
    void send() const;

    int m_count = 0;
};

} // namespace everyport::ui
