#pragma once

#include <QHash>
#include <QWidget>

#include "app/backup/making/partsizes.h"

class QCheckBox;

namespace everyport::ui {

class Text;

/// The parts of a backup to tick, each with its size. What needs a part that is left out is left out with it.
class PartList : public QWidget {
    Q_OBJECT
public:
    explicit PartList(QWidget* parent = nullptr);

    backup::PartChoice chosen() const;
    void showSizes(const backup::PartSizes& sizes);

Q_SIGNALS:
    void changed(); ///< What is chosen.

private:
    void follow();

    struct Line {
        QCheckBox* box;
        Text* size;
    };
    QHash<QString, Line> m_lines;
};

} // namespace everyport::ui
