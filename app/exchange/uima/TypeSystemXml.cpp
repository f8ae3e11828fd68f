#include "exchange/uima/TypeSystemXml.h"

#include "exchange/uima/CasModel.h"

namespace guillemet::exchange {

QByteArray typeSystemXml()
{
    QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n"
                     "  <name>Guillemet</name>\n  <types>\n";
    for (const CasType &type : casTypes()) {
        out += "    <typeDescription>\n      <name>" + type.name.toLatin1() +
               "</name>\n      <description/>\n      <supertypeName>" + type.superType.toLatin1() +
               "</supertypeName>\n      <features>\n";
        for (const CasFeature &feature : type.features) {
            out += "        <featureDescription>\n          <name>" + feature.name.toLatin1() +
                   "</name>\n          <description/>\n          <rangeTypeName>" + feature.range.toLatin1() +
                   "</rangeTypeName>\n        </featureDescription>\n";
        }
        out += "      </features>\n    </typeDescription>\n";
    }
    return out + "  </types>\n</typeSystemDescription>\n";
}

} // namespace guillemet::exchange
