"""Another program (lxml) finds the manifest of the package for learning platforms valid by the published schemas.

The schemas of SCORM 1.2 are copies that a Python package carries. Not here: what the package says to a platform.
"""

import os
import unittest
import zipfile
from importlib.metadata import distribution
from pathlib import Path

from lxml import etree

DIST = Path(os.environ.get("DIST_DIR") or Path(__file__).parents[2] / "dist")
SCHEMAS = Path(distribution("plct-bulder-for-sphinx").locate_file("plct_bulder_for_sphinx/scorm-templates"))


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with zipfile.ZipFile(DIST / "er-du-groen-scorm-1.2.zip") as package:
            cls.names = package.namelist()
            cls.damaged = package.testzip()
            cls.manifest = package.read("imsmanifest.xml")
        # One schema of the set binds the prefix `xml` anew, which is an error in any other document.
        parser = etree.XMLParser(recover=True, no_network=True)
        cls.schema = etree.XMLSchema(etree.parse(SCHEMAS / "adlcp_rootv1p2.xsd", parser))

    def test_every_file_is_whole(self):
        self.assertIsNone(self.damaged)
        self.assertEqual(len(self.names), len(set(self.names)))

    def test_the_manifest_keeps_to_the_schemas(self):
        self.schema.assertValid(etree.fromstring(self.manifest))

    def test_the_schemas_see_what_is_wrong(self):
        for right, wrong in [
            (b'adlcp:scormtype="sco"', b'adlcp:scormtype="unit"'),
            (b' type="webcontent"', b""),
            (b'identifierref="site"', b'reference="site"'),
            (b"<organizations", b"<organisations"),
        ]:
            self.assertIn(right, self.manifest)
            tree = etree.fromstring(self.manifest.replace(right, wrong), etree.XMLParser(recover=True))
            self.assertFalse(self.schema.validate(tree), wrong)

    def test_references_lead_to_what_is_there(self):
        tree = etree.fromstring(self.manifest)
        name = {"ims": "http://www.imsproject.org/xsd/imscp_rootv1p1p2"}
        find = lambda path: tree.xpath(path, namespaces=name)
        self.assertEqual(find("//ims:organizations/@default"), find("//ims:organization/@identifier"))
        self.assertEqual(find("//ims:item/@identifierref"), find("//ims:resource/@identifier"))
        self.assertEqual(sorted(find("//ims:file/@href")), sorted(set(self.names) - {"imsmanifest.xml"}))
        self.assertIn(find("//ims:resource/@href")[0], self.names)


if __name__ == "__main__":
    unittest.main()
